package org.pressmark.ui.editor.internal.attributes;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.pressmark.model.AttributeValue;
import org.pressmark.model.Mark;
import org.pressmark.model.MarkId;
import org.pressmark.model.codebook.AttributeDefinition;
import org.pressmark.model.codebook.LabelDefinition;
import org.pressmark.ui.editor.paint.LabelPalette;
import org.pressmark.ui.editor.session.AnnotationSession;
import org.pressmark.ui.editor.session.Arming;
import org.pressmark.ui.editor.session.MarkSelection;
import org.pressmark.ui.editor.session.Plan;
import org.pressmark.ui.editor.session.ValueCommands;
import org.pressmark.ui.editor.text.ArticlePage;
import org.pressmark.ui.editor.text.MarkDescription;
import org.pressmark.ui.widgets.AfterStyling;
import org.pressmark.ui.widgets.NativeColors;
import org.pressmark.ui.widgets.WidgetId;

/**
 * The widgets for selected marks. Built anew when other fields are needed, else only filled. What is entered goes to
 * the marks that are shown, even where others have been selected since.
 */
public final class AttributeForm {

	/** Key under which a widget knows the attribute that it shows. */
	static final String FIELD = "org.pressmark.field";

	private final ArticlePage page;
	private final AnnotationSession session;
	private final Composite parent;
	private final Map<String, AttributeField> fields = new LinkedHashMap<>();
	private final CLabel words;
	private final Button uncertain;
	private final ProblemRows problems;
	private final LinkRows links;
	private final NoteField note;
	private final RefusedInput refused;
	private Runnable whenLaidOut = () -> {};
	private List<MarkId> shown = List.of();
	private String numbered = "";

	/**
	 * Creates the widgets and fills them.
	 *
	 * @param parent
	 *            what they are put in, without a layout of its own
	 * @param page
	 *            the article
	 * @param marks
	 *            the marks to show, at least one
	 */
	public AttributeForm(Composite parent, ArticlePage page, List<Mark> marks) {
		this(parent, page, marks, new RefusedInput());
	}

	/**
	 * Creates the widgets and fills them.
	 *
	 * @param parent
	 *            what they are put in, without a layout of its own
	 * @param page
	 *            the article
	 * @param marks
	 *            the marks to show, at least one
	 * @param refused
	 *            keeps what could not be taken, from form to form
	 */
	public AttributeForm(Composite parent, ArticlePage page, List<Mark> marks, RefusedInput refused) {
		this.refused = refused;
		this.page = page;
		this.session = page.session();
		this.parent = parent;
		GridLayoutFactory.fillDefaults().numColumns(2).margins(8, 6).spacing(10, 5).applyTo(parent);
		words = createHeader(marks);
		boolean editable = session.document().isEditable();
		if (!editable) {
			createReason();
		}
		problems = new ProblemRows(parent, words, page);
		// The other parts of the object come first; what is in the slots has no height where there are none.
		Label after = new Label(parent, SWT.NONE);
		GridDataFactory.swtDefaults().span(2, 1).hint(0, 0).applyTo(after);
		links = new LinkRows(parent, after, page);
		for (AttributeDefinition attribute : ValueCommands.applicable(marks, session.codebook())) {
			fields.put(attribute.name(), AttributeField.create(parent, attribute, new Entered()));
		}
		new Label(parent, SWT.NONE);
		uncertain = createUncertain();
		note = new NoteField(parent, typed -> perform(
				current -> session.planner().change(current, Messages.noteStep, mark -> mark.withNote(typed))),
				this::tellTyped);
		if (marks.stream().map(Mark::label).distinct().count() == 1) {
			createGuideline(marks.getFirst());
		}
		if (!editable) {
			fields.values().forEach(field -> lock(field.control()));
			lock(uncertain);
			lock(note.control());
		}
		show(marks);
	}

	/** Takes what is entered into fields. */
	private final class Entered implements AttributeField.Target {

		@Override
		public void set(AttributeDefinition definition, Optional<AttributeValue> value) {
			perform(current -> session.planner().setAttribute(current, definition.name(), value));
		}

		@Override
		public void typed() {
			tellTyped();
		}

		@Override
		public void layoutChanged() {
			whenLaidOut.run();
		}
	}

	/**
	 * Asks to be told of fields that need more or less room than before.
	 *
	 * @param action
	 *            lays the form out
	 */
	public void whenLaidOut(Runnable action) {
		whenLaidOut = action;
	}

	/**
	 * Says what decides which widgets there are: a form fits as long as this stays the same.
	 *
	 * @param marks
	 *            the marks to show
	 * @param session
	 *            where they are
	 * @return something to compare
	 */
	public static Object shapeOf(List<Mark> marks, AnnotationSession session) {
		List<Object> shape = new ArrayList<>();
		shape.add(session);
		shape.add(marks.size());
		marks.stream().map(Mark::label).distinct().forEach(shape::add);
		shape.addAll(ValueCommands.applicable(marks, session.codebook()));
		return shape;
	}

	/**
	 * Fills the widgets. What is being typed stays if the marks are those that are shown already; if not, it must have
	 * been {@linkplain #commit() taken} before.
	 *
	 * @param marks
	 *            marks of the same {@linkplain #shapeOf shape}
	 * @return whether the form has to be laid out again
	 */
	public boolean show(List<Mark> marks) {
		if (!shows(marks)) {
			keepRefused();
			fields.values().forEach(AttributeField::revert);
			note.revert();
			shown = marks.stream().map(Mark::id).toList();
			fields.forEach((name, field) -> field.show(FieldState.of(marks, name)));
			fields.forEach((name, field) -> refused.of(shown, name).ifPresent(field::resume));
		} else {
			fields.forEach((name, field) -> field.show(FieldState.of(marks, name)));
		}
		boolean renumbered = number(page.values().turn(marks).map(AttributeDefinition::name).orElse(""));
		boolean all = marks.stream().allMatch(Mark::uncertain);
		boolean any = marks.stream().anyMatch(Mark::uncertain);
		uncertain.setSelection(any);
		uncertain.setGrayed(any && !all);
		note.show(marks);
		words.setText(marks.size() == 1
				? MarkDescription.words(marks.getFirst(), session).replace("&", "&&")
				: marks.stream().map(Mark::label).distinct().collect(Collectors.joining(", ")));
		return renumbered | (marks.size() == 1 && (problems.show(marks.getFirst()) | links.show(marks.getFirst())));
	}

	/** Shows the digits at the values that they set, and returns whether they were elsewhere before. */
	private boolean number(String attribute) {
		if (attribute.equals(numbered)) {
			return false;
		}
		numbered = attribute;
		fields.forEach((name, field) -> field.number(name.equals(attribute)));
		return true;
	}

	/**
	 * Compares marks with those that are shown.
	 *
	 * @param marks
	 *            some marks, in any state
	 * @return whether they are the marks that this form shows, in their order
	 */
	public boolean shows(List<Mark> marks) {
		return marks.stream().map(Mark::id).toList().equals(shown);
	}

	/** Takes what was typed and not yet taken, for the marks that are shown; the selection stays as it is. */
	public void commit() {
		if (!note.control().isDisposed()) {
			fields.values().forEach(AttributeField::commit);
			keepRefused();
			note.commit();
		}
	}

	/** Shows no marks any more: by the time that it shows some again, they may be the same with other values. */
	void leave() {
		commit();
		shown = List.of();
	}

	private boolean isTyped() {
		return !note.control().isDisposed()
				&& (note.isTyped() || fields.values().stream().anyMatch(AttributeField::isTyped));
	}

	private void tellTyped() {
		session.input().changed(this::isTyped, this::commit);
	}

	private void keepRefused() {
		if (!shown.isEmpty()) {
			fields.forEach((name, field) -> refused.keep(shown, name, field.refused()));
		}
	}

	/** {@return the field that shows an attribute} */
	Optional<AttributeField> field(String attribute) {
		return Optional.ofNullable(fields.get(attribute));
	}

	private CLabel createHeader(List<Mark> marks) {
		Label header = WidgetId.of("attributes.header").on(NativeColors.on(new Label(parent, SWT.NONE)));
		header.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
		header.setText(marks.size() == 1 ? marks.getFirst().label() : Messages.bind(Messages.several, marks.size()));
		String label = marks.getFirst().label();
		AfterStyling.colour(header,
				() -> header.setForeground(page.painter().palette().nameOn(label, parent.getBackground())));
		GridDataFactory.swtDefaults().align(SWT.BEGINNING, SWT.BEGINNING).applyTo(header);
		CLabel line = WidgetId.of("attributes.words").on(new CLabel(parent, SWT.NONE));
		line.setMargins(0, 0, 0, 0);
		line.setText(" ");
		GridDataFactory.fillDefaults().grab(true, false).hint(160, SWT.DEFAULT).applyTo(line);
		return line;
	}

	/** Says why nothing can be entered. */
	private void createReason() {
		Label reason = WidgetId.of("attributes.readOnly").on(new Label(parent, SWT.WRAP));
		reason.setText(session.document().readOnlyReason().replace("&", "&&"));
		AfterStyling.colour(NativeColors.on(reason), () -> reason
				.setForeground(LabelPalette.faintOn(parent.getForeground(), parent.getBackground())));
		GridDataFactory.fillDefaults().grab(true, false).span(2, 1).hint(220, SWT.DEFAULT).applyTo(reason);
	}

	/** What is typed can still be read and copied; a container that is disabled would look as if it were not. */
	private static void lock(Control field) {
		switch (field) {
			case Text text -> text.setEditable(false);
			case Button button -> button.setEnabled(false);
			case Combo combo -> combo.setEnabled(false);
			case Composite composite -> Stream.of(composite.getChildren()).forEach(AttributeForm::lock);
			default -> {
				// labels
			}
		}
	}

	private Button createUncertain() {
		Button check = WidgetId.of("attributes.uncertain").on(NativeColors.on(new Button(parent, SWT.CHECK)));
		check.setText(Messages.uncertain);
		check.addListener(SWT.Selection, event -> {
			boolean doubt = check.getSelection();
			perform(current -> session.planner().change(current, Messages.uncertainStep,
					mark -> mark.withUncertain(doubt)));
		});
		return check;
	}

	private void createGuideline(Mark mark) {
		session.codebook().label(mark.label()).map(LabelDefinition::guideline).filter(given -> !given.text().isBlank())
				.ifPresent(given -> {
					StyledText text = QuietText.create(parent,
							Messages.bind(Messages.guideline, given.text().strip()), true);
					GridDataFactory.createFrom((GridData) text.getLayoutData()).span(2, 1).indent(0, 6).applyTo(text);
				});
	}

	/** Carries out a step on the marks that are shown. It would select them: what is selected by now stays so. */
	private void perform(Function<List<Mark>, Plan> planned) {
		List<Mark> marks = shown.stream().flatMap(id -> session.layer().mark(id).stream()).toList();
		if (marks.isEmpty() || page.text().isDisposed()) {
			return;
		}
		MarkSelection selection = session.selection();
		List<MarkId> selected = session.selected().stream().map(Mark::id).toList();
		Arming armed = selection.arming();
		page.commands().carryOut(planned.apply(marks));
		if (!selected.equals(shown)) {
			selection.change(selected, armed, false);
		}
	}
}
