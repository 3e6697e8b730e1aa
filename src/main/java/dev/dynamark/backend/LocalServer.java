package dev.dynamark.backend;

import java.io.PrintStream;
import java.time.Duration;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.handler.ContextHandler;
import software.amazon.awssdk.services.dynamodb.model.ListTablesRequest;
import software.amazon.dynamodb.services.exceptions.DynamoDBLocalServiceException;
import software.amazon.dynamodb.services.local.server.LocalDynamoDBRequestHandler;
import software.amazon.dynamodb.services.local.server.LocalDynamoDBServerHandler;

/**
 * The child process that serves DynamoDB Local: prints its port, then runs until its standard input closes.
 *
 * <p>DynamoDB Local's own main class listens on every interface and cannot choose a free port.
 */
final class LocalServer {

    /** What the line with the port begins with. */
    static final String PORT_LINE = "dynamodb-local port ";

    private static final Duration IDLE_CONNECTION = Duration.ofHours(1);

    private static final Duration FOR_THE_PARENT = Duration.ofSeconds(10);

    private LocalServer() {}

    /** Serves until standard input closes; takes no arguments. */
    public static void main(String[] arguments) {
        PrintStream parent = System.out;
        // Whatever a library prints belongs into the log: nobody reads the pipe after the port line.
        System.setOut(System.err);
        InputWatch.endWithInputAlone(0, FOR_THE_PARENT);
        try {
            parent.println(PORT_LINE + serve());
            parent.flush();
        } catch (Throwable anything) {
            // Threads of the database would keep a process alive that serves nothing.
            anything.printStackTrace();
            Runtime.getRuntime().halt(1);
        }
    }

    private static int serve() throws Exception {
        LocalDynamoDBRequestHandler database = new LocalDynamoDBRequestHandler(0, true, null, true, false);
        askOnce(database);
        ContextHandler context = new ContextHandler();
        context.setHandler(new LocalDynamoDBServerHandler(database, null));
        Server server = new Server();
        ServerConnector connector = new ServerConnector(server);
        connector.setHost("127.0.0.1");
        connector.setPort(0);
        // Jetty's 30 s would close connections that a waiting contestant still holds: an error that is not DynamoDB's.
        connector.setIdleTimeout(IDLE_CONNECTION.toMillis());
        server.addConnector(connector);
        server.setHandler(context);
        server.start();
        return connector.getLocalPort();
    }

    /** A missing native library shows only when the database is used. */
    private static void askOnce(LocalDynamoDBRequestHandler database) throws DynamoDBLocalServiceException {
        database.listTables(
                "dynamark", "us-east-1", ListTablesRequest.builder().limit(1).build());
    }
}
