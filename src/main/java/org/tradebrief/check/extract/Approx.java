package org.tradebrief.check.extract;

/** How exact a number is meant. */
public enum Approx {
    EXACT,
    /** 約, 左右. */
    ABOUT,
    /** 逾, 超過, 多. */
    OVER,
    /** 近, 將近, 逼近. */
    NEARLY,
    /** 不足, 不到. */
    UNDER,
    AT_LEAST,
    AT_MOST
}
