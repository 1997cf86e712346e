package org.tradebrief.desk.editor;

import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;

/** Finds the leaf that a point is in, or the nearest one. */
final class NearestLeaf {
    /** Being off in height counts more than being off to the side: a press beside a line means that line. */
    private static final double HEIGHT_WEIGHT = 4;

    private NearestLeaf() {}

    static @Nullable LeafView to(Node owner, List<LeafView> leaves, double x, double y) {
        LeafView nearest = null;
        double least = Double.MAX_VALUE;
        for (LeafView leaf : leaves) {
            Bounds at = owner.sceneToLocal(leaf.localToScene(leaf.getLayoutBounds()));
            double off =
                    HEIGHT_WEIGHT * outside(y, at.getMinY(), at.getMaxY()) + outside(x, at.getMinX(), at.getMaxX());
            if (off < least) {
                least = off;
                nearest = leaf;
            }
        }
        return nearest;
    }

    private static double outside(double value, double from, double to) {
        return Math.max(0, Math.max(from - value, value - to));
    }
}
