package io.wiredesk.release;

/**
 * What a format declares about a release's identity, so that a correction is known as one.
 *
 * @param source who gave the id: the wire or publisher
 * @param id the release's id, the same in each of its revisions
 * @param revision from 1 on; a higher one replaces a lower one
 */
public record ReleaseId(String source, String id, int revision) {}
