import Actions
import Domain

/// GET /catalogue-files — a file is chosen; POST — what it would change, beside what is held.
struct CatalogueImportModel: PageModel {
  static let template = "Catalogue/import"
  static let section: Section? = .indicators
  static let styles = ["catalogue.css", "submissions.css"]

  struct Row: TemplateValue {
    var code: String
    var name: String
    /// "mã@phiên bản": what ticking it sends.
    var value: String
    var isNew: Bool
    var isTaken: Bool
    var cells: [Cell]
  }

  struct Cell: TemplateValue {
    var column: String
    /// Nil where the indicator is new.
    var held: String?
    var new: String
  }

  struct Problem: TemplateValue { var text: String }

  var title: String
  /// Why the file cannot be taken, cell by cell.
  var problems: [Problem]
  var hasProblems: Bool
  /// The file as it was read, for the form that takes it in.
  var csv: String
  var source: String
  var rows: [Row]
  var hasRows: Bool
  /// "12 chỉ tiêu mới, 3 chỉ tiêu thay đổi; 180 chỉ tiêu giống hệt."
  var summary: String?
  /// It was compared, and nothing differs.
  var isSame: Bool

  init(problems: [String] = [], _ language: Language) {
    title = language.say("catalogueImport.title")
    self.problems = problems.map { Problem(text: $0) }
    hasProblems = !problems.isEmpty
    (csv, source, rows, hasRows, summary, isSame) = ("", "", [], false, nil, false)
  }

  /// `taken` names the ticked codes; nil before anything was ticked: all are.
  init(
    _ file: IndicatorCatalogue, held entries: [CatalogueEntry], source: String, taken: Set<String>? = nil,
    problems: [String] = [], _ language: Language
  ) {
    self.init(problems: problems, language)
    let difference = CatalogueDifference(held: IndicatorCatalogue(entries.map(\.definition)), file: file)
    let versions = Dictionary(
      entries.map { ($0.definition.code, $0.version) }, uniquingKeysWith: { first, _ in first })
    (csv, self.source) = (file.csv, source)
    rows = difference.changes.map { change in
      Row(
        code: change.code, name: change.new.name, value: "\(change.code)@\(versions[change.code] ?? 0)",
        isNew: change.held == nil, isTaken: taken?.contains(change.code) ?? true,
        cells: change.columns.filter { change.held != nil || ![.code, .name].contains($0) }.map { column in
          Cell(
            column: language.say("catalogue.column.\(column.field)"),
            held: change.held.map { $0.cell(column).isEmpty ? "—" : $0.cell(column) },
            new: change.new.cell(column).isEmpty ? "—" : change.new.cell(column))
        })
    }
    hasRows = !rows.isEmpty
    isSame = rows.isEmpty
    let new = rows.count { $0.isNew }
    summary = language.say(
      "catalogueImport.summary",
      ["new": String(new), "changed": String(rows.count - new), "same": String(difference.sameCount)])
  }
}
