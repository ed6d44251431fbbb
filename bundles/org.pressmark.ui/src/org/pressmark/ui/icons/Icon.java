package org.pressmark.ui.icons;

import java.net.URL;
import java.util.Locale;

import org.eclipse.core.runtime.FileLocator;
import org.eclipse.core.runtime.Path;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.ImageRegistry;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.graphics.Image;
import org.osgi.framework.FrameworkUtil;

/** An icon of the workbench; its file is {@code icons/<name>.svg}, with hyphens. */
public enum Icon {
	/** An article. */
	ARTICLE,
	/** An article that nobody has looked at. */
	STATE_NEW,
	/** An article that was begun. */
	STATE_IN_PROGRESS,
	/** An article that is finished. */
	STATE_DONE,
	/** An article that is finished and closed. */
	STATE_LOCKED,
	/** Something that is wrong and can be put right. */
	WARNING,
	/** Something that is wrong and must be put right. */
	ERROR,
	/** Something that is worth a look. */
	INFORMATION,
	/** A corpus. */
	CORPUS,
	/** Making a corpus. */
	CORPUS_NEW,
	/** Opening a corpus. */
	CORPUS_OPEN,
	/** Bringing articles in. */
	IMPORT,
	/** Taking training data out. */
	EXPORT,
	/** The next one. */
	NEXT,
	/** Reading again. */
	REFRESH,
	/** A person who annotates. */
	ANNOTATOR,
	/** Comparing two annotators. */
	COMPARE,
	/** Excluding or including a region. */
	REGION,
	/** Copying. */
	COPY,
	/** Starting a calculation. */
	RUN,
	/** Checking files. */
	VERIFY,
	/** Getting unsaved work back. */
	RECOVER,
	/** The product. */
	PRESSMARK;

	/** {@return the description from which images are made} */
	public ImageDescriptor descriptor() {
		URL file = FileLocator.find(FrameworkUtil.getBundle(Icon.class), new Path("icons/" + fileName()), null);
		return file == null ? ImageDescriptor.getMissingImageDescriptor() : ImageDescriptor.createFromURL(file);
	}

	/** {@return the image, shared by all and never to be disposed; call on the UI thread} */
	public Image image() {
		ImageRegistry registry = JFaceResources.getImageRegistry();
		String key = "org.pressmark.ui." + name();
		if (registry.getDescriptor(key) == null) {
			registry.put(key, descriptor());
		}
		return registry.get(key);
	}

	private String fileName() {
		return name().toLowerCase(Locale.ROOT).replace('_', '-') + ".svg";
	}
}
