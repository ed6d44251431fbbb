package org.pressmark.ui.editor.internal.attributes;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.pressmark.model.Mark;
import org.pressmark.model.codebook.AttributeDefinition;
import org.pressmark.model.codebook.LabelDefinition;
import org.pressmark.ui.editor.session.AnnotationSession;
import org.pressmark.ui.editor.session.Plan;
import org.pressmark.ui.editor.text.ArticlePage;
import org.pressmark.ui.editor.text.MarkDescription;
import org.pressmark.ui.widgets.WidgetId;

/** The widgets for one set of selected marks. Built anew when other fields are needed, else only filled. */
final class AttributeForm {

	/** Key under which a widget knows the attribute that it shows. */
	static final String FIELD = "org.pressmark.field";

	private final ArticlePage page;
	private final AnnotationSession session;
	private final Composite parent;
	private final Map<String, AttributeField> fields = new LinkedHashMap<>();
	private final Button uncertain;
	private final Text note;
	private String shownNote = "";

	AttributeForm(Composite parent, ArticlePage page, List<Mark> marks) {
		this.page = page;
		this.session = page.session();
		this.parent = parent;
		GridLayoutFactory.fillDefaults().numColumns(2).margins(8, 6).spacing(10, 5).applyTo(parent);
		createHeader(marks);
		for (AttributeDefinition attribute : FieldState.applicable(marks, session.codebook())) {
			fields.put(attribute.name(), AttributeField.create(parent, attribute,
					(definition, value) -> perform(
							session.planner().setAttribute(session.selected(), definition.name(), value))));
		}
		if (marks.size() == 1) {
			new LinkRows(parent, page, marks.getFirst()).create();
		}
		uncertain = createUncertain();
		note = createNote();
		if (marks.stream().map(Mark::label).distinct().count() == 1) {
			createGuideline(marks.getFirst());
		}
		show(marks);
	}

	/** {@return what decides which widgets there are: a form fits as long as this stays the same} */
	static Object shapeOf(List<Mark> marks, AnnotationSession session) {
		List<Object> shape = new ArrayList<>();
		shape.add(session);
		shape.add(marks.size());
		marks.stream().map(Mark::label).distinct().forEach(shape::add);
		FieldState.applicable(marks, session.codebook()).forEach(attribute -> shape.add(attribute.name()));
		if (marks.size() == 1) {
			shape.add(marks.getFirst().id());
			shape.add(marks.getFirst().fragments());
			shape.add(marks.getFirst().slots());
			shape.add(session.layer().pointingTo(marks.getFirst().id()).map(Mark::id).collect(Collectors.toSet()));
		}
		return shape;
	}

	/** Fills the widgets. */
	void show(List<Mark> marks) {
		fields.forEach((name, field) -> field.show(FieldState.of(marks, name)));
		boolean all = marks.stream().allMatch(Mark::uncertain);
		boolean any = marks.stream().anyMatch(Mark::uncertain);
		uncertain.setSelection(any);
		uncertain.setGrayed(any && !all);
		Set<String> notes = marks.stream().map(Mark::note).collect(Collectors.toSet());
		shownNote = notes.size() == 1 ? notes.iterator().next() : "";
		note.setText(shownNote);
		note.setMessage(notes.size() > 1 ? Messages.mixed : "");
	}

	/** {@return the field that shows an attribute} */
	Optional<AttributeField> field(String attribute) {
		return Optional.ofNullable(fields.get(attribute));
	}

	private void createHeader(List<Mark> marks) {
		Label header = WidgetId.of("attributes.header").on(new Label(parent, SWT.WRAP));
		header.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
		header.setText(marks.size() == 1 ? marks.getFirst().label() : Messages.bind(Messages.several, marks.size()));
		header.setForeground(page.painter().palette().look(marks.getFirst().label()).text());
		GridDataFactory.swtDefaults().align(SWT.BEGINNING, SWT.BEGINNING).applyTo(header);
		Label words = new Label(parent, SWT.WRAP);
		words.setText(marks.size() == 1
				? MarkDescription.words(marks.getFirst(), session).replace("&", "&&")
				: marks.stream().map(Mark::label).distinct().collect(Collectors.joining(", ")));
		GridDataFactory.fillDefaults().grab(true, false).hint(160, SWT.DEFAULT).applyTo(words);
	}

	private Button createUncertain() {
		new Label(parent, SWT.NONE);
		Button check = WidgetId.of("attributes.uncertain").on(new Button(parent, SWT.CHECK));
		check.setText(Messages.uncertain);
		check.addListener(SWT.Selection, event -> {
			boolean doubt = check.getSelection();
			perform(session.planner().change(session.selected(), Messages.uncertainStep,
					mark -> mark.withUncertain(doubt)));
		});
		return check;
	}

	private Text createNote() {
		Label name = new Label(parent, SWT.NONE);
		name.setText(Messages.note);
		GridDataFactory.swtDefaults().align(SWT.BEGINNING, SWT.BEGINNING).applyTo(name);
		Text field = WidgetId.of("attributes.note")
				.on(new Text(parent, SWT.BORDER | SWT.MULTI | SWT.WRAP | SWT.V_SCROLL));
		GridDataFactory.fillDefaults().grab(true, false).hint(160, 48).applyTo(field);
		field.addListener(SWT.FocusOut, event -> commitNote());
		field.addListener(SWT.Traverse, event -> {
			if (event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS) {
				event.doit = true;
			}
		});
		return field;
	}

	private void commitNote() {
		String typed = note.getText().strip();
		if (!typed.equals(shownNote)) {
			shownNote = typed;
			perform(session.planner().change(session.selected(), Messages.noteStep, mark -> mark.withNote(typed)));
		}
	}

	private void createGuideline(Mark mark) {
		session.codebook().label(mark.label()).map(LabelDefinition::guideline).filter(given -> !given.text().isBlank())
				.ifPresent(given -> {
					Label text = new Label(parent, SWT.WRAP);
					text.setText(Messages.bind(Messages.guideline, given.text().strip()).replace("&", "&&"));
					text.setForeground(page.painter().palette().faint());
					GridDataFactory.fillDefaults().span(2, 1).grab(true, false).hint(220, SWT.DEFAULT).indent(0, 6)
							.applyTo(text);
				});
	}

	private void perform(Plan plan) {
		page.commands().carryOut(plan);
	}
}
