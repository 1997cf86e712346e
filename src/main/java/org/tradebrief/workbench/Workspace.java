package org.tradebrief.workbench;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.tradebrief.brief.compose.Composer;
import org.tradebrief.brief.compose.Knowledge;
import org.tradebrief.chart.ChartFonts;
import org.tradebrief.chart.ChartTheme;
import org.tradebrief.chart.ChartThemes;
import org.tradebrief.check.Checker;
import org.tradebrief.check.pipeline.FigureChecker;
import org.tradebrief.check.pipeline.KnowledgeSource;
import org.tradebrief.check.rules.RuledChecker;
import org.tradebrief.library.Document;
import org.tradebrief.library.Layer;
import org.tradebrief.library.Library;
import org.tradebrief.policy.Register;
import org.tradebrief.policy.RegisterEntries;
import org.tradebrief.policy.register.JoinedRegister;
import org.tradebrief.review.ReviewDesk;
import org.tradebrief.search.measure.MeasureBook;
import org.tradebrief.search.record.SearchLog;
import org.tradebrief.source.Readers;
import org.tradebrief.source.http.HttpDoor;
import org.tradebrief.source.standard.StandardReaders;
import org.tradebrief.store.WorkspaceStore;
import org.tradebrief.store.disk.SettingsFile;
import org.tradebrief.store.register.SqlRegisterEntries;
import org.tradebrief.trade.Economies;
import org.tradebrief.trade.TradeRecords;
import org.tradebrief.trade.view.TradeView;

/**
 * An opened workspace with its rooms joined. A room is built when it is first asked for and kept; to add one, add a field
 * of {@link Lazy} and its accessor.
 */
public final class Workspace implements AutoCloseable {
    private final WorkspaceStore store;
    private final Economies economies;
    private final Clock clock;
    private final Secrets secrets;
    private final Lazy<Library> library;
    private final Lazy<TradeRecords> trade;
    private final Lazy<Readers> readers;
    private final Lazy<RegisterEntries> registerEntries;
    private final Lazy<Register> register;
    private final Lazy<Searching> searching;
    private final Lazy<Composing> composing;
    private final CheckRules rules;
    private final Lazy<Checker> checker;
    private final Lazy<Reviewing> reviewing;
    private final Lazy<Publishing> publishing;
    private final Lazy<SignOff> signOff;

    Workspace(WorkspaceStore store, Economies economies, Clock clock, Secrets secrets) {
        this.store = store;
        this.economies = economies;
        this.clock = clock;
        this.secrets = secrets;
        this.library = Lazy.of(store::library);
        this.trade = Lazy.of(store::trade);
        this.readers = Lazy.of(() -> StandardReaders.all(economies));
        this.registerEntries = Lazy.of(store::registerEntries);
        this.register =
                Lazy.of(() -> new JoinedRegister(Lazy.of(RegisterFiles::base)::get, registerEntries(), library()));
        MeasureBook measures = new RegisterBook(this::register, this::known, clock);
        this.searching = Lazy.of(() -> new Searching(
                store.folder(),
                store.library(),
                economies,
                measures,
                new SearchSetup(store.settings(), System.getenv(), secrets)));
        this.composing = Lazy.of(this::newComposing);
        ComposedLines composed = new ComposedLines(
                (week, day) -> composing().provenance(week, day),
                () -> known() + store.searches().stamp());
        this.rules = new CheckRules(store.settings()::get, store.settings()::set);
        this.checker = Lazy.of(() -> new RuledChecker(
                new FreshChecker(
                        () -> new FigureChecker(
                                new KnowledgeSource(trade(), register(), library(), economies), composed),
                        this::known),
                rules::get));
        this.reviewing = Lazy.of(() -> new Reviewing(
                new ReviewDesk(store.journal(), checker(), clock), this::composing, library(), checker()));
        this.publishing = Lazy.of(this::newPublishing);
        this.signOff = Lazy.of(
                () -> new SignOff(store.folder().resolve("records"), reviewing().desk(), publishing(), clock));
    }

    /** How much is known: what rests on documents and people's entries is stale once it changes. */
    private long known() {
        return library().count()
                + store.journal().entries(SqlRegisterEntries.TRAIL).size();
    }

    public Path folder() {
        return store.folder();
    }

    public boolean isWritable() {
        return store.isWritable();
    }

    public Economies economies() {
        return economies;
    }

    public Clock clock() {
        return clock;
    }

    public Library library() {
        return library.get();
    }

    /** The day of the newest document, until today; empty where there is none but what comes with the program. */
    public Optional<LocalDate> newestData() {
        return library().asOf(LocalDate.now(clock)).stream()
                // What comes with the program was known before there was any workspace.
                .filter(document -> document.layer() != Layer.REGISTER)
                .map(Document::vintage)
                .max(LocalDate::compareTo);
    }

    public TradeRecords trade() {
        return trade.get();
    }

    /** Measures of export control, joined from the base register, people's entries and the library's documents. */
    public Register register() {
        return register.get();
    }

    /** The searches that people made. */
    public SearchLog searches() {
        return store.searches();
    }

    public RegisterEntries registerEntries() {
        return registerEntries.get();
    }

    /** Trade as it was known on a day. Keep it as long as nothing is imported: it remembers what it computed. */
    public TradeView trade(LocalDate asOf) {
        return new TradeView(trade(), economies, asOf);
    }

    /** Which composed briefs rest on a value, to show beside its revisions. */
    public BriefsUsing briefsUsing() {
        return new BriefsUsing(store.drafts());
    }

    /** The views of a tab that the team keeps. */
    public SavedViews views(String tab) {
        return new SavedViews(store.settings(), tab);
    }

    /** What is set of the search, else what is usual. */
    public String setting(SearchSetting setting) {
        return setting.of(store.settings());
    }

    /** Sets it for the next opening. */
    public void set(SearchSetting setting, String value) {
        setting.set(store.settings(), value);
    }

    public SettingsFile settings() {
        return store.settings();
    }

    /** Keeps the register's tables as documents, so that their lines can be cited and opened. */
    void keepRegister() {
        RegisterFiles.keep(store.intake());
    }

    /** Finds documents, and keeps the index from which they are found. */
    public Searching searching() {
        return searching.get();
    }

    /** Composes briefs and keeps their drafts. */
    public Composing composing() {
        return composing.get();
    }

    /** Which kinds of statement are checked, and how much each weighs. */
    public CheckRules rules() {
        return rules;
    }

    /** Finds the figures of a text and proves each. */
    public Checker checker() {
        return checker.get();
    }

    /** The briefs under review. */
    public Reviewing reviewing() {
        return reviewing.get();
    }

    /** What is there again after a program that wrote here ended suddenly; empty where none did. Told once. */
    public Optional<Recovery> recovery() {
        Optional<Recovery> found = isWritable()
                ? store.endedSuddenly()
                        .map(ended -> Recovery.of(ended, reviewing().desk()))
                : Optional.empty();
        if (found.isPresent()) {
            store.forgetSuddenEnd();
        }
        return found;
    }

    /** Makes files of briefs. */
    public Publishing publishing() {
        return publishing.get();
    }

    /** Signs briefs and verifies what was signed. */
    public SignOff signOff() {
        return signOff.get();
    }

    private Publishing newPublishing() {
        Lazy<ChartTheme> theme = Lazy.of(() -> ChartThemes.light(new ChartFonts()));
        Drawings drawings = new KeptDrawings(() -> new BriefDrawings(trade(), register(), economies), this::known);
        return new Publishing(reviewing().desk(), checker(), drawings, theme, library(), BrandFile.of(store.folder()));
    }

    private Composing newComposing() {
        Lazy<Composer> composer = Lazy.of(() -> new Composer(
                new Knowledge(
                        library(), trade(), economies, register(), searching().embedded(), searches()),
                WorkspaceTemplates.of(store.folder())));
        return new Composing(
                composer::get,
                store.drafts(),
                this::searching,
                checker(),
                new ComposedFrom(store.folder().resolve("composed"), this::inputs));
    }

    /** What a draft of that day depends on: the program, its templates, the documents, what people told the register. */
    private String inputs(LocalDate asOf) {
        String program = ProgramStamp.ofThisBuild();
        return program.isEmpty()
                ? ""
                : Attached.sha256(String.join(
                        "\n",
                        program,
                        WorkspaceTemplates.digest(store.folder()),
                        DataState.of(library(), asOf).toString(),
                        registerEntries().standing().toString()));
    }

    /** Brings documents in. */
    public Importer importer() {
        return new Importer(readers.get(), store.intake(), clock);
    }

    /** Asks a service for trade data, with the person's key where there is one. */
    public Fetcher fetcher(FetchRequest request) {
        return fetcher(request, secrets, () -> HttpDoor.standard(clock));
    }

    /** Whether the person has a key to the service. */
    public boolean hasKey(FetchSource source) {
        return source.secret().flatMap(secrets::find).isPresent();
    }

    Fetcher fetcher(FetchRequest request, Map<String, String> environment, Supplier<HttpDoor> doors) {
        return fetcher(request, Secrets.inEnvironment(environment), doors);
    }

    private Fetcher fetcher(FetchRequest request, Secrets known, Supplier<HttpDoor> doors) {
        return new Fetcher(
                new LiveSources(economies, known).of(request.source(), request.home()),
                request.wish(economies, LocalDate.now(clock)),
                request.again(),
                library(),
                store.intake(),
                doors,
                clock);
    }

    /** Tries keys on their services, at the addresses that the settings name. */
    public KeyTrial keyTrial() {
        SearchSetup setup = new SearchSetup(store.settings(), System.getenv(), secrets);
        return new KeyTrial(economies, secrets, setup, () -> HttpDoor.standard(clock), clock);
    }

    /** Reads the whole database and says {@code ok}, or the first fault found. */
    public String check() {
        return store.check();
    }

    @Override
    public void close() {
        searching.ifMade(Searching::close);
        store.close();
    }
}
