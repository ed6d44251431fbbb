package org.pressmark.ui.tests;

import java.lang.reflect.Proxy;
import java.util.Map;

/** Stands in for a service of the workbench of which a widget asks little. */
final class Answers {

	private Answers() {}

	/** {@return a service whose methods answer what is given under their names, and else nothing} */
	static <T> T as(Class<T> type, Map<String, Object> answers) {
		return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[]{type},
				(proxy, method, arguments) -> answers.get(method.getName())));
	}
}
