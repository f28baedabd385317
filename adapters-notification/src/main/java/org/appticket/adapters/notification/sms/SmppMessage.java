package org.appticket.adapters.notification.sms;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.appticket.adapters.notification.sms.SmsText.Encoding;
import org.appticket.domain.history.Digest;

/**
 * A text message as a message centre gets it: a request for each segment.
 *
 * @param digits the number that it goes to, with its country and without the plus
 * @param encoding how its characters are written
 * @param segments what each request says, with its head if there are several
 */
record SmppMessage(String digits, Encoding encoding, List<byte[]> segments) {

    private static final byte PLAIN = 0;
    private static final byte WITH_HEAD = 0x40;
    private static final byte DEFAULT_ALPHABET = 0;
    private static final byte SIXTEEN_BITS = 8;

    // 3GPP TS 23.040, 9.2.3.24.1: five bytes follow, of kind 0, three long: which message, how many segments, which of
    // them.
    private static final byte[] HEAD = {5, 0, 3};

    /** The same letter with the same words is the same message, byte by byte: segments of two attempts fit together. */
    static SmppMessage of(Digest letter, String digits, SmsText text) {
        List<String> parts = text.parts();
        byte mark = Digest.ofText(letter.bytes(), text.text()).bytes()[0];
        List<byte[]> segments = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            byte[] words = bytes(parts.get(i), text.encoding());
            segments.add(parts.size() == 1 ? words : headed(mark, parts.size(), i + 1, words));
        }
        return new SmppMessage(digits, text.encoding(), segments);
    }

    /** esm_class: whether segments begin with a head. */
    byte kind() {
        return segments.size() == 1 ? PLAIN : WITH_HEAD;
    }

    byte dataCoding() {
        return encoding == Encoding.GSM7 ? DEFAULT_ALPHABET : SIXTEEN_BITS;
    }

    private static byte[] bytes(String part, Encoding encoding) {
        return switch (encoding) {
            case GSM7 -> GsmAlphabet.bytes(part);
            case UCS2 -> part.getBytes(StandardCharsets.UTF_16BE);
        };
    }

    private static byte[] headed(byte mark, int count, int number, byte[] words) {
        byte[] all = new byte[HEAD.length + 3 + words.length];
        System.arraycopy(HEAD, 0, all, 0, HEAD.length);
        all[HEAD.length] = mark;
        all[HEAD.length + 1] = (byte) count;
        all[HEAD.length + 2] = (byte) number;
        System.arraycopy(words, 0, all, HEAD.length + 3, words.length);
        return all;
    }
}
