package org.tradebrief.desk;

import java.nio.file.Path;
import java.util.List;
import org.tradebrief.desk.session.Session;
import org.tradebrief.desk.start.Openings;
import org.tradebrief.desk.start.Preparation;

/** Opens as the real one does; a test changes the one way that it is about. */
class PassedOpenings implements Openings<Session> {
    private final Openings<Session> real;

    PassedOpenings(Openings<Session> real) {
        this.real = real;
    }

    @Override
    public boolean isWorkspace(Path folder) {
        return real.isWorkspace(folder);
    }

    @Override
    public List<String> sampleSteps() {
        return real.sampleSteps();
    }

    @Override
    public Session sample(Preparation steps) {
        return real.sample(steps);
    }

    @Override
    public Session open(Path folder, Preparation steps) {
        return real.open(folder, steps);
    }

    @Override
    public Session create(Path folder, Preparation steps) {
        return real.create(folder, steps);
    }
}
