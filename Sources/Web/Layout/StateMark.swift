import Domain

/// A state with its mark and word, so that colour is never alone: `{{#state}}{{> Layout/state}}{{/state}}`.
struct StateMark: TemplateValue, Hashable {
  enum Kind: String, Sendable {
    case done, onTrack, dueSoon, overdue, noData

    var mark: String {
      switch self {
      case .done: "●"
      case .onTrack: "◐"
      case .dueSoon: "▲"
      case .overdue: "■"
      case .noData: "○"
      }
    }

    /// Class in the style sheet.
    var style: String {
      switch self {
      case .done: "done"
      case .onTrack: "on-track"
      case .dueSoon: "due-soon"
      case .overdue: "overdue"
      case .noData: "no-data"
      }
    }
  }

  var style: String
  var mark: String
  var word: String

  init(_ kind: Kind, _ word: String) {
    style = kind.style
    mark = kind.mark
    self.word = word
  }
}

extension Language {
  func mark(_ state: TimeState) -> StateMark {
    switch state {
    case .noDeadline: StateMark(.noData, say("time.noDeadline"))
    case .notDue(let days): StateMark(.onTrack, say("time.notDue", ["days": String(days)]))
    case .dueSoon(0): StateMark(.dueSoon, say("time.dueToday"))
    case .dueSoon(let days): StateMark(.dueSoon, say("time.dueSoon", ["days": String(days)]))
    case .overdue(let days): StateMark(.overdue, say("time.overdue", ["days": String(days)]))
    case .doneOnTime: StateMark(.done, say("time.doneOnTime"))
    case .doneLate(let days): StateMark(.done, say("time.doneLate", ["days": String(days)]))
    case .done: StateMark(.done, say("time.done"))
    }
  }

  func word(_ state: WorkState) -> String { say("work.\(state.rawValue)") }

  func mark(_ state: Submission.State) -> StateMark {
    let word = say("submission.\(state.rawValue)")
    return switch state {
    case .draft: StateMark(.noData, word)
    case .submitted: StateMark(.noData, word)
    case .approved: StateMark(.onTrack, word)
    case .returned: StateMark(.dueSoon, word)
    case .accepted: StateMark(.done, word)
    }
  }

  func mark(_ state: Plan.State) -> StateMark {
    StateMark(state == .issued ? .done : .noData, say("plan.\(state.rawValue)"))
  }

  func mark(_ severity: Severity) -> StateMark {
    let word = say("severity.\(severity.rawValue)")
    return switch severity {
    case .error: StateMark(.overdue, word)
    case .warning: StateMark(.dueSoon, word)
    case .note: StateMark(.onTrack, word)
    }
  }
}
