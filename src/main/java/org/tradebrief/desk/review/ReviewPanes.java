package org.tradebrief.desk.review;

/**
 * The panes that the review tab can open in its place.
 *
 * @param signing in which the brief is signed
 * @param newer in which people decide on newer data
 * @param audit which shows the audit trail
 */
public record ReviewPanes(ReviewPane signing, ReviewPane newer, ReviewPane audit) {}
