import Actions
import Domain
import Registries
import Storage

/// GET /registries/:code/import
struct ImportRowsModel: PageModel {
  static let template = "Registries/import"
  static let section: Section? = .registries

  var title: String
  var registry: String
  var registryAddress: String
  var action: String
  var pattern: String
  var problem: String?
}

extension ImportRowsModel {
  init(_ view: RegistryView, problem: String?, _ language: Language) {
    registry = view.description.name[language]
    title = language.say("rows.title", ["registry": registry])
    registryAddress = view.address
    action = view.address + "/import"
    pattern = view.address + "/file"
    self.problem = problem
  }
}

/// GET /registry-files/:id
struct RowPreviewModel: PageModel {
  static let template = "Registries/preview"
  static let section: Section? = .registries
  static let styles = ["registries.css"]
  /// Rows shown; "take all" takes the others too.
  static let rowsShown = 300

  struct Row: TemplateValue {
    var line: String
    var name: String
    var effect: StateMark
    var differences: [Difference]
    var problems: [Problem]
    var canTake: Bool
    var fieldID: String
  }

  struct Difference: TemplateValue {
    var name: String
    /// Nil where nothing was held.
    var held: String?
    var filled: String
  }

  struct Problem: TemplateValue {
    var style: String
    var text: String
  }

  var title: String
  var registry: String
  var registryAddress: String
  var summary: String
  var unknown: String?
  var rows: [Row]
  var hasRows: Bool
  var more: String?
  var action: String
  /// "Nhận tất cả 12 dòng"; nil where nothing can be taken.
  var takeAll: String?
}

extension RowPreviewModel {
  init(_ comparison: RowComparison, _ file: RegistryFile, _ view: RegistryView, _ language: Language) {
    func count(_ effect: RowChange.Effect) -> String { language.number(try? Amount(comparison.count(effect))) }
    registry = view.description.name[language]
    registryAddress = view.address
    title = language.say("rows.previewTitle", ["file": file.name])
    summary = language.say(
      "rows.summary",
      ["added": count(.added), "changed": count(.changed), "same": count(.same), "refused": count(.refused)])
    let columns = comparison.unknownHeadings.joined(separator: ", ")
    unknown = columns.isEmpty ? nil : language.say("rows.unknown", ["columns": columns])
    let shown = comparison.changes.filter { $0.effect != .same }
      // What needs a look comes first.
      .sorted { ($0.effect == .refused ? 0 : 1, $0.line) < ($1.effect == .refused ? 0 : 1, $1.line) }
    rows = shown.prefix(Self.rowsShown).map { Row($0, view, language) }
    hasRows = !rows.isEmpty
    let left = shown.count - rows.count
    more = left > 0 ? language.say("rows.more", ["count": String(left)]) : nil
    action = Address.registryFile(file.id) + "/acceptance"
    let takeable = comparison.count(.added) + comparison.count(.changed)
    takeAll = takeable > 0 ? language.say("rows.takeAll", ["count": language.number(try? Amount(takeable))]) : nil
  }
}

extension RowPreviewModel.Row {
  fileprivate init(_ change: RowChange, _ view: RegistryView, _ language: Language) {
    line = String(change.line)
    name = change.title.isEmpty ? "—" : change.title
    switch change.effect {
    case .refused: effect = StateMark(.overdue, language.say("rows.refused"))
    case .changed: effect = StateMark(.dueSoon, language.say("rows.changed"))
    case .added, .same: effect = StateMark(.onTrack, language.say("rows.added"))
    }
    let about = view.description
    let context = view.context
    differences = change.differences.map { difference in
      let attribute = about.attribute(difference.attribute)
      func shown(_ value: String) -> String { attribute?.show(value, context)[language] ?? value }
      return RowPreviewModel.Difference(
        name: attribute?.name[language] ?? difference.attribute,
        held: difference.held.isEmpty ? nil : shown(difference.held),
        filled: shown(difference.filled))
    }
    if let event = change.event {
      differences.append(
        RowPreviewModel.Difference(
          name: about.event(event.kind)?.name[language] ?? event.kind, held: nil,
          filled: [language.date(event.day), event.document].filter { !$0.isEmpty }.joined(separator: " · ")))
    }
    problems = change.problems.map { problem in
      let heading = problem.heading.isEmpty ? "" : "\(problem.heading): "
      return RowPreviewModel.Problem(
        style: problem.isError ? "error" : "warning", text: heading + problem.text[language])
    }
    canTake = change.effect == .added || change.effect == .changed
    fieldID = "take-\(change.line)"
  }
}

/// POST /registry-files/:id/acceptance
struct TakenRowsModel: PageModel {
  static let template = "Registries/taken"
  static let section: Section? = .registries

  var title: String
  var summary: String
  var meanwhile: String?
  var registryAddress: String
}

extension TakenRowsModel {
  init(_ taken: TakenRows, _ fileName: String, _ view: RegistryView, _ language: Language) {
    title = language.say("rows.takenTitle", ["file": fileName])
    summary = language.say("rows.taken", ["added": String(taken.added), "changed": String(taken.changed)])
    let lines = taken.changedMeanwhile.map { String($0) }.joined(separator: ", ")
    meanwhile = lines.isEmpty ? nil : language.say("rows.meanwhile", ["lines": lines])
    registryAddress = view.address
  }
}
