package io.wiredesk.function;

import java.util.ArrayList;
import java.util.List;
import org.crac.Context;
import org.crac.Core;
import org.crac.Resource;

/**
 * Work that is done before Lambda takes the snapshot of a published version (SnapStart), so that
 * the first release finds its classes loaded and compiled. It must be harmless: no request, no
 * state.
 */
public final class Priming implements Resource {

  // The runtime holds resources weakly; whoever registers one must hold it.
  private static final List<Priming> REGISTERED = new ArrayList<>();

  private final Runnable pass;

  private Priming(Runnable pass) {
    this.pass = pass;
  }

  /** Has the pass run once, before the snapshot. Where there is no SnapStart it never runs. */
  public static void beforeSnapshot(Runnable pass) {
    var priming = new Priming(pass);
    REGISTERED.add(priming);
    Core.getGlobalContext().register(priming);
  }

  @Override
  public void beforeCheckpoint(Context<? extends Resource> context) {
    pass.run();
  }

  @Override
  public void afterRestore(Context<? extends Resource> context) {
    // Nothing to mend: the clients reconnect by themselves.
  }
}
