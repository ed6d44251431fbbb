package org.pressmark.app.internal.welcome;

import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.ui.IElementFactory;
import org.eclipse.ui.IMemento;

/** Brings the welcome page back that was open when the workbench ended. */
public final class WelcomeInputFactory implements IElementFactory {

	/** The factory's id, as the plug-in manifest declares it. */
	static final String ID = "org.pressmark.app.welcomeInput";

	@Override
	public IAdaptable createElement(IMemento memento) {
		return new WelcomeInput();
	}
}
