package org.tradebrief.desk.policy;

import java.util.List;
import javafx.scene.control.Button;

/** The parts that the policy tab is laid out of and that act beyond it. */
record PolicyParts(DetailPane detail, ListingsPane listings, DuePane dues, List<Button> zoom) {
    PolicyParts {
        zoom = List.copyOf(zoom);
    }
}
