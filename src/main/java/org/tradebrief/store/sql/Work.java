package org.tradebrief.store.sql;

import java.sql.Connection;
import java.sql.SQLException;

/** Something done with a connection that is lent for its duration. */
@FunctionalInterface
public interface Work<T> {
    T with(Connection connection) throws SQLException;
}
