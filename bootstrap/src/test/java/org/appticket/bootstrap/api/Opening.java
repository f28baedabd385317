package org.appticket.bootstrap.api;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.http.HttpResponse.BodySubscriber;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow.Subscription;

/** What an answer begins with that goes on without an end; the rest is not waited for. */
final class Opening implements BodySubscriber<String> {
    private final CompletableFuture<String> text = new CompletableFuture<>();
    private volatile Runnable ending = () -> {};

    @Override
    public CompletionStage<String> getBody() {
        return text;
    }

    @Override
    public void onSubscribe(Subscription subscription) {
        ending = subscription::cancel;
        subscription.request(1);
    }

    @Override
    public void onNext(List<ByteBuffer> parts) {
        StringBuilder begun = new StringBuilder();
        parts.forEach(part -> begun.append(UTF_8.decode(part)));
        text.complete(begun.toString());
        ending.run();
    }

    @Override
    public void onError(Throwable failure) {
        text.completeExceptionally(failure);
    }

    @Override
    public void onComplete() {
        text.complete("");
    }
}
