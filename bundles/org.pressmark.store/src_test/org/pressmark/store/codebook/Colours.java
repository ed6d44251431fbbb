package org.pressmark.store.codebook;

/**
 * How colours look: contrast after WCAG 2.2, dichromatic sight after Machado, Oliveira and Fernandes (2009, severity
 * 1.0), distance in CIE L*a*b* under D65 (1976).
 */
final class Colours {

	/** Eyes, each with the matrix that turns linear RGB into what they see. */
	enum Sight {
		FULL(1, 0, 0, 0, 1, 0, 0, 0, 1), PROTANOPIA(0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216,
				-0.003882,
				-0.048116, 1.051998),
		DEUTERANOPIA(0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413,
				-0.011820,
				0.042940, 0.968881),
		TRITANOPIA(1.255528, -0.076749, -0.178779, -0.078411, 0.930809, 0.147602,
				0.004733, 0.691367, 0.303900);

		private final double[] matrix;

		Sight(double... matrix) {
			this.matrix = matrix;
		}

		private double[] see(double[] rgb) {
			double[] seen = new double[3];
			for (int row = 0; row < 3; row++) {
				for (int column = 0; column < 3; column++) {
					seen[row] += matrix[row * 3 + column] * rgb[column];
				}
				seen[row] = Math.clamp(seen[row], 0, 1);
			}
			return seen;
		}
	}

	private Colours() {}

	static double contrast(String one, String other) {
		double a = luminance(linear(one));
		double b = luminance(linear(other));
		return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
	}

	static double distance(String one, String other, Sight sight) {
		double[] a = lab(sight.see(linear(one)));
		double[] b = lab(sight.see(linear(other)));
		return Math.sqrt(Math.pow(a[0] - b[0], 2) + Math.pow(a[1] - b[1], 2) + Math.pow(a[2] - b[2], 2));
	}

	private static double luminance(double[] rgb) {
		return 0.2126 * rgb[0] + 0.7152 * rgb[1] + 0.0722 * rgb[2];
	}

	private static double[] linear(String hex) {
		double[] rgb = new double[3];
		for (int i = 0; i < 3; i++) {
			double value = Integer.parseInt(hex.substring(1 + 2 * i, 3 + 2 * i), 16) / 255.0;
			rgb[i] = value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
		}
		return rgb;
	}

	private static double[] lab(double[] rgb) {
		double x = curve((0.4124 * rgb[0] + 0.3576 * rgb[1] + 0.1805 * rgb[2]) / 0.9505);
		double y = curve(luminance(rgb));
		double z = curve((0.0193 * rgb[0] + 0.1192 * rgb[1] + 0.9505 * rgb[2]) / 1.089);
		return new double[]{116 * y - 16, 500 * (x - y), 200 * (y - z)};
	}

	private static double curve(double value) {
		return value > 0.008856 ? Math.cbrt(value) : 7.787 * value + 16.0 / 116;
	}
}
