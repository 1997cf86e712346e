package org.tradebrief.index.qdrant;

import io.grpc.BindableService;
import io.grpc.InsecureServerCredentials;
import io.grpc.Metadata;
import io.grpc.Server;
import io.grpc.ServerCall;
import io.grpc.ServerCallHandler;
import io.grpc.ServerCredentials;
import io.grpc.ServerInterceptor;
import io.grpc.Status;
import io.grpc.StatusRuntimeException;
import io.grpc.netty.shaded.io.grpc.netty.NettyServerBuilder;
import io.grpc.stub.StreamObserver;
import io.qdrant.client.grpc.QdrantGrpc;
import io.qdrant.client.grpc.QdrantOuterClass.HealthCheckReply;
import io.qdrant.client.grpc.QdrantOuterClass.HealthCheckRequest;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/** A Qdrant server on this machine, built on the client's own service classes, that behaves as the documentation says. */
final class FakeQdrant implements AutoCloseable {
    private static final Metadata.Key<String> KEY = Metadata.Key.of("api-key", Metadata.ASCII_STRING_MARSHALLER);

    final Map<String, FakeCollection> collections = new ConcurrentHashMap<>();
    final List<String> calls = Collections.synchronizedList(new ArrayList<>());

    /** What the next calls fail with, in their order. */
    final Deque<Status> failures = new ArrayDeque<>();

    String wantedKey = "";
    private Server server;
    private final int port;

    private final ServerCredentials credentials;

    FakeQdrant() throws IOException {
        this(InsecureServerCredentials.create());
    }

    /** @param credentials with which it proves who it is */
    FakeQdrant(ServerCredentials credentials) throws IOException {
        this.credentials = credentials;
        server = start(0);
        port = server.getPort();
    }

    private Server start(int port) throws IOException {
        return NettyServerBuilder.forAddress(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), credentials)
                .addService(new Health())
                .addService(new FakeCollections(this))
                .addService((BindableService) new FakePoints(this))
                .intercept(new Gate())
                .build()
                .start();
    }

    int port() {
        return port;
    }

    QdrantService service(String key) {
        return QdrantService.of("http://127.0.0.1:" + port(), key);
    }

    /** Drops every connection. */
    void stop() {
        server.shutdownNow();
    }

    void startAgain() throws IOException, InterruptedException {
        server.awaitTermination();
        server = start(port);
    }

    FakeCollection collection(String name) {
        FakeCollection found = collections.get(name);
        if (found == null) {
            throw Status.NOT_FOUND
                    .withDescription("Not found: Collection `" + name + "` doesn't exist!")
                    .asRuntimeException();
        }
        return found;
    }

    /** Answers, or fails as the server would. */
    static <T> void answer(StreamObserver<T> observer, Supplier<T> answer) {
        try {
            observer.onNext(answer.get());
            observer.onCompleted();
        } catch (StatusRuntimeException e) {
            observer.onError(e);
        }
    }

    @Override
    public void close() {
        server.shutdownNow();
    }

    /** Lets in who has the key, and fails as it was told to. */
    private final class Gate implements ServerInterceptor {
        @Override
        public <Q, A> ServerCall.Listener<Q> interceptCall(
                ServerCall<Q, A> call, Metadata headers, ServerCallHandler<Q, A> next) {
            String method = call.getMethodDescriptor().getBareMethodName();
            calls.add(method);
            if (!wantedKey.isEmpty() && !wantedKey.equals(headers.get(KEY))) {
                call.close(Status.UNAUTHENTICATED.withDescription("Invalid API key or JWT"), new Metadata());
                return new ServerCall.Listener<>() {};
            }
            Status failure;
            synchronized (failures) {
                failure = method.equals("HealthCheck") ? null : failures.poll();
            }
            if (failure != null) {
                call.close(failure, new Metadata());
                return new ServerCall.Listener<>() {};
            }
            return next.startCall(call, headers);
        }
    }

    private static final class Health extends QdrantGrpc.QdrantImplBase {
        @Override
        public void healthCheck(HealthCheckRequest request, StreamObserver<HealthCheckReply> observer) {
            answer(
                    observer,
                    () -> HealthCheckReply.newBuilder().setVersion("1.18.0").build());
        }
    }
}
