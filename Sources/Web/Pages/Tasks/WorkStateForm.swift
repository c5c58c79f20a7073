import Domain

/// What the person may say of the work on a task: a button for each state they may set, and a note.
struct WorkStateForm: TemplateValue {
  struct Act: TemplateValue {
    var state: String
    var label: String
    var isPrimary: Bool
    var isDanger: Bool
  }

  var address: String
  /// The state the person saw.
  var seen: String
  var note: Field
  var acts: [Act]
  var errors: ErrorSummary?
  /// Somebody else changed the state since.
  var conflict: String?

  /// Nil where the person may set none.
  init?(_ task: PlanTask, by person: Person, _ language: Language, note: String = "", problems: FormProblems = .none) {
    let next = task.workState.next.filter { TaskPolicy.canSet($0, on: task, by: person) }
    if next.isEmpty { return nil }
    address = Address.task(task.id) + "/work-state"
    seen = task.workState.rawValue
    let isNoteNeeded = next.contains(.returned)
    self.note = Field(
      "note", label: language.say("taskPage.note"),
      hint: language.say(isNoteNeeded ? "taskPage.noteForReturn" : "taskPage.noteHint"), value: note, problems: problems
    )
    let first = next.first { [.accepted, .inProgress, .reportedDone, .confirmed].contains($0) }
    acts = next.map { state in
      Act(
        state: state.rawValue, label: language.act(state, from: task.workState), isPrimary: state == first,
        isDanger: state == .cancelled || state == .superseded)
    }
    errors = problems.summary()
  }
}

extension Language {
  /// The act that leads to a state: "Báo đã hoàn thành".
  func act(_ state: WorkState, from old: WorkState) -> String {
    if state == .inProgress, old == .returned || old == .paused { return say("workAct.resume") }
    return say("workAct.\(state.rawValue)")
  }
}
