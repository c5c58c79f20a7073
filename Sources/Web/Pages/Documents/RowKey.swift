import Domain

/// A row of the review page in addresses and forms: "t12" a task, "c15" a target.
enum RowKey: Hashable, Sendable {
  case task(Int64)
  case target(Int64)

  init?(_ text: some StringProtocol) {
    guard let id = Int64(text.dropFirst()) else { return nil }
    switch text.first {
    case "t": self = .task(id)
    case "c": self = .target(id)
    default: return nil
    }
  }

  var text: String {
    switch self {
    case .task(let id): "t\(id)"
    case .target(let id): "c\(id)"
    }
  }
}

/// Which form stands open on the review page: `?edit=t12`, `?edit=head`, `?add=task`, `?add=target`.
enum OpenForm: Hashable, Sendable {
  case row(RowKey)
  case head
  case newTask
  case newTarget

  init?(edit: String?, add: String?) {
    switch (edit, add) {
    case ("head", _): self = .head
    case (let edit?, _):
      guard let key = RowKey(edit) else { return nil }
      self = .row(key)
    case (_, "task"): self = .newTask
    case (_, "target"): self = .newTarget
    default: return nil
    }
  }
}

/// Which rows are shown: `?show=unseen`, `?show=doubtful`, `?show=findings`.
enum RowFilter: String, CaseIterable, Sendable {
  case all, unseen, doubtful, findings
}
