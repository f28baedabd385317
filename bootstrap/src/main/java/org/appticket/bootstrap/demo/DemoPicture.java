package org.appticket.bootstrap.demo;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.ImageIO;

/** A photograph of a screen that stays black. */
final class DemoPicture {
    private static final int WIDTH = 320;
    private static final int HEIGHT = 200;
    private static final int FRAME = 12;

    private DemoPicture() {}

    /** As the bytes of a PNG. */
    static byte[] png() throws IOException {
        BufferedImage image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = image.createGraphics();
        pen.setColor(Color.LIGHT_GRAY);
        pen.fillRect(0, 0, WIDTH, HEIGHT);
        pen.setColor(Color.BLACK);
        pen.fillRect(FRAME, FRAME, WIDTH - 2 * FRAME, HEIGHT - 3 * FRAME);
        pen.setColor(Color.RED);
        pen.fillOval(WIDTH - 2 * FRAME, HEIGHT - FRAME - FRAME / 2, FRAME / 2, FRAME / 2);
        pen.dispose();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(image, "png", bytes);
        return bytes.toByteArray();
    }
}
