/** What a release says about itself: not before when it may be published, what it corrects. */
@NullMarked
package io.wiredesk.notice;

import org.jspecify.annotations.NullMarked;
