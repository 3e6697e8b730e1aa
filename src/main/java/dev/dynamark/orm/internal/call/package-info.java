/**
 * One request as data, and the transports that send it. A call holds models and codecs, not encoded values, so that a
 * transport may write any representation; blocking and asynchronous transports share what makes requests and reads
 * answers.
 */
package dev.dynamark.orm.internal.call;
