package org.tradebrief.check.extract;

import org.tradebrief.check.resolve.Frame;

/**
 * Two values that words set against each other: 台灣的逆差是日本的 2.2 倍, 比中國多 35 億, 對美與對中相差 2.5 個百分點.
 *
 * @param one what is spoken of; its slots may stand open
 * @param other what it is set against
 * @param subject what of both is compared
 * @param top of how many partners a share is
 * @param said whether the words name both; else they are the two named last
 */
public record Sides(Frame one, Against other, Subject subject, int top, boolean said) {}
