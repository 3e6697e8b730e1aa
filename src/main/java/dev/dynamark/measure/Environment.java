package dev.dynamark.measure;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a process ran on. Immutable.
 *
 * @param java version of Java; not null
 * @param vm name and version of the virtual machine; not null
 * @param flags options of the virtual machine; system properties are left out, they may hold secrets
 * @param gc names of the collectors; not null
 * @param maxHeapMb most heap in MiB
 * @param cpu model of the processor; not null
 * @param cores processors the virtual machine may use
 * @param memoryMb memory of the machine in MiB
 * @param os name, version and architecture of the system; not null
 * @param backend where requests went; not null
 * @param httpClient the SDK's HTTP client as the run was set; contestants tell the one they had; not null
 * @param versions of the libraries that matter, by name
 * @param commit of the working directory, if it is a Git clone
 * @param dirty whether files there differ from the commit
 */
public record Environment(
        String java,
        String vm,
        List<String> flags,
        String gc,
        long maxHeapMb,
        String cpu,
        int cores,
        long memoryMb,
        String os,
        String backend,
        String httpClient,
        Map<String, String> versions,
        Optional<String> commit,
        Optional<Boolean> dirty) {

    public Environment {
        requireNonNull(java, "environment.java");
        requireNonNull(vm, "environment.vm");
        requireNonNull(gc, "environment.gc");
        requireNonNull(cpu, "environment.cpu");
        requireNonNull(os, "environment.os");
        requireNonNull(backend, "environment.backend");
        requireNonNull(httpClient, "environment.httpClient");
        flags = Copies.list(flags);
        versions = Copies.map(versions);
    }

    /**
     * The environment of this process. May take up to some seconds; never fails, what cannot be read is
     * {@code unknown} or empty.
     */
    public static Environment ofThisProcess(String backend, String httpClient) {
        return EnvironmentReading.read(backend, httpClient);
    }
}
