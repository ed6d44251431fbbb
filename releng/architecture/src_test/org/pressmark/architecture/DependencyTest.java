package org.pressmark.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The arrows between the bundles, read from the compiled classes of everything that is shipped. */
final class DependencyTest {

	/** Well below what there is: a scan that finds fewer has looked in the wrong place. */
	private static final int AT_LEAST = 60;

	private static JavaClasses all;

	@BeforeAll
	static void scan() {
		List<Path> folders = Bundles.shipped().stream().map(folder -> folder.resolve("target/classes")).toList();
		all = new ClassFileImporter().importPaths(folders);
	}

	static List<String> bundles() {
		return Bundles.shipped().stream().map(Bundles::name).toList();
	}

	@Test
	void everyShippedBundleHasArrowsAndClasses() {
		assertEquals(Bundles.ARROWS.keySet(), Set.copyOf(bundles()), "bundles named in ARROWS, and in the folder");
		assertTrue(all.size() >= AT_LEAST, () -> "only " + all.size() + " classes scanned");
		for (String bundle : bundles()) {
			assertTrue(all.stream().anyMatch(type -> Bundles.ofPackage(type.getPackageName()).equals(bundle)),
					() -> "no class of " + bundle + " was scanned");
		}
	}

	@Test
	void noPackageIsSplitOverTwoBundles() {
		List<String> wrong = new ArrayList<>();
		for (Path folder : Bundles.shipped()) {
			for (JavaClass type : new ClassFileImporter().importPath(folder.resolve("target/classes"))) {
				if (!Bundles.ofPackage(type.getPackageName()).equals(Bundles.name(folder))) {
					wrong.add(type.getName() + " in " + folder.getFileName());
				}
			}
		}
		assertEquals(List.of(), wrong, "classes in a package that belongs to another bundle by its name");
	}

	@ParameterizedTest
	@MethodSource("bundles")
	void bundlesKnowOnlyWhatTheArrowsAllow(String bundle) {
		Set<String> allowed = Bundles.ARROWS.get(bundle);
		classes().that(belongTo(bundle)).should(new Check("know only " + allowed + " of our bundles") {
			@Override
			boolean isWrong(Dependency dependency) {
				String target = Bundles.ofPackage(dependency.getTargetClass().getPackageName());
				return !target.isEmpty() && !target.equals(bundle) && !allowed.contains(target);
			}
		}).check(all);
	}

	@Test
	void theModelKnowsNothingButJava() {
		classes().that(belongTo("model")).should(new Check("know only java.* and jspecify") {
			@Override
			boolean isWrong(Dependency dependency) {
				String name = dependency.getTargetClass().getBaseComponentType().getPackageName();
				return !name.isEmpty() && !name.startsWith("java.") && !name.startsWith("org.jspecify.")
						&& !Bundles.ofPackage(name).equals("model");
			}
		}).check(all);
	}

	@Test
	void nothingBelowTheUserInterfaceKnowsEclipseOrAWindow() {
		noClasses().that(new DescribedPredicate<JavaClass>("are below the user interface") {
			@Override
			public boolean test(JavaClass type) {
				return Bundles.BELOW_THE_UI.contains(Bundles.ofPackage(type.getPackageName()));
			}
		}).should().dependOnClassesThat().resideInAnyPackage("org.eclipse..", "java.awt..", "javax.swing..").check(all);
	}

	@Test
	void internalPackagesStayInTheirBundle() {
		classes().should(new Check("leave the internal packages of other bundles alone") {
			@Override
			boolean isWrong(Dependency dependency) {
				String target = dependency.getTargetClass().getPackageName();
				return isInternal(target) && target.startsWith(Bundles.PREFIX)
						&& !Bundles.ofPackage(target)
								.equals(Bundles.ofPackage(dependency.getOriginClass().getPackageName()));
			}
		}).check(all);
	}

	@Test
	void thePlatformsInternalsStayInThePlatform() {
		classes().should(new Check("not touch org.eclipse internals") {
			@Override
			boolean isWrong(Dependency dependency) {
				String target = dependency.getTargetClass().getPackageName();
				// How the framework finds classes can be changed by its hooks only, and it publishes none.
				return target.startsWith("org.eclipse.") && isInternal(target)
						&& !dependency.getOriginClass().getPackageName().equals("org.pressmark.app.internal.flat");
			}
		}).check(all);
	}

	@Test
	void onlyTheProductIsAnApplication() {
		noClasses().that(new DescribedPredicate<JavaClass>("are outside app") {
			@Override
			public boolean test(JavaClass type) {
				return !Bundles.ofPackage(type.getPackageName()).equals("app");
			}
		}).should().dependOnClassesThat()
				.resideInAnyPackage("org.eclipse.equinox.app..", "org.eclipse.equinox.p2..",
						"org.eclipse.ui.application..",
						"org.eclipse.ui.branding..")
				.check(all);
	}

	@Test
	void onlyTheCommandLineWritesToTheConsole() {
		classes().that(new DescribedPredicate<JavaClass>("are outside cli") {
			@Override
			public boolean test(JavaClass type) {
				return !Bundles.ofPackage(type.getPackageName()).equals("cli")
						// Without a window there is no other place to say so.
						&& !type.getName().equals("org.pressmark.app.internal.NoDisplay");
			}
		}).should(new ArchCondition<JavaClass>("not use System.out or System.err") {
			@Override
			public void check(JavaClass type, ConditionEvents events) {
				type.getFieldAccessesFromSelf().stream()
						.filter(access -> access.getTargetOwner().isEquivalentTo(System.class))
						.forEach(access -> events.add(SimpleConditionEvent.violated(type, access.getDescription())));
			}
		}).check(all);
	}

	private static boolean isInternal(String name) {
		return (name + ".").contains(".internal.");
	}

	private static DescribedPredicate<JavaClass> belongTo(String bundle) {
		return DescribedPredicate.describe("belong to " + bundle,
				type -> Bundles.ofPackage(type.getPackageName()).equals(bundle));
	}

	/** A condition on each single dependency of a class. */
	private abstract static class Check extends ArchCondition<JavaClass> {

		Check(String description) {
			super(description);
		}

		abstract boolean isWrong(Dependency dependency);

		@Override
		public final void check(JavaClass type, ConditionEvents events) {
			type.getDirectDependenciesFromSelf().stream().filter(this::isWrong).forEach(
					dependency -> events.add(SimpleConditionEvent.violated(dependency, dependency.getDescription())));
		}
	}
}
