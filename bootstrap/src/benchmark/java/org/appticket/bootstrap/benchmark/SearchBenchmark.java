package org.appticket.bootstrap.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.appticket.adapters.persistence.server.DatabaseServer;

/**
 * Starts the product on MySQL with full durability and many tickets, and prints how long lists and searches take over some
 * connections. Client, server and database share the machine.
 */
public final class SearchBenchmark {

    private static final Map<String, String> QUESTIONS = questions();

    private SearchBenchmark() {}

    /**
     * Runs it.
     *
     * @param arguments the program to start, the seconds of each measurement, how many tickets, and over how many connections
     */
    public static void main(String[] arguments)
            throws IOException, InterruptedException, ExecutionException, SQLException {
        Path program = Path.of(arguments[0]).toAbsolutePath();
        Duration time = Duration.ofSeconds(Integer.parseInt(arguments[1]));
        int tickets = Integer.parseInt(arguments[2]);
        int connections = Integer.parseInt(arguments[3]);
        String url = DatabaseServer.mySql().emptyDatabase();
        Map<String, String> settings = Map.of(
                "APPTICKET_DB_URL", url, "APPTICKET_DB_USER", DatabaseServer.USER, "APPTICKET_DB_PASSWORD", "");
        try (Server server = Server.start(program, Files.createTempDirectory("appticket-benchmark"), settings)) {
            String token = server.agentToken();
            long begun = System.nanoTime();
            ManyTickets.fill(url, DatabaseServer.USER, tickets);
            System.out.printf("%d tickets in %d s%n", tickets, (System.nanoTime() - begun) / 1_000_000_000);
            for (Map.Entry<String, String> question : QUESTIONS.entrySet()) {
                Load.Connection asking = number -> {
                    Api api = new Api(server.base(), token);
                    return () -> api.status(question.getValue()) == 200;
                };
                new Load(connections, Duration.ofSeconds(2)).run(asking);
                System.out.println(new Load(connections, time).run(asking).row("MySQL", question.getKey(), connections));
            }
        }
        System.exit(0);
    }

    private static Map<String, String> questions() {
        Map<String, String> questions = new LinkedHashMap<>();
        questions.put("list", "tickets?status=OPEN&sort=-priority,createdAt");
        questions.put("newest", "tickets");
        questions.put("50 %", "tickets?q=half+");
        questions.put("5 %", "tickets?q=twentieth");
        questions.put("0.01 %", "tickets?q=rarely");
        questions.put("50 % and 5 %", "tickets?q=half+twentieth");
        questions.put("beginning", "tickets?q=hal");
        questions.put("two letters", "tickets?q=wo");
        questions.put("none", "tickets?q=half+nowhere");
        questions.put("row", "tickets?q=%22wordb0+half%22");
        questions.put("open", "tickets?q=status:open+half");
        questions.put("counted", "tickets?q=half&count=true");
        questions.put("by date", "tickets?q=half&sort=createdAt");
        questions.put("similar", "tickets/similar?title=half+twentieth+worda12+wordb4711&description=wordc0+worda1+wordb2");
        return questions;
    }
}
