import Domain
import RuralStandards

/// GET /standards
struct StandardsModel: PageModel {
  static let template = "RuralStandards/standards"
  static let section: Section? = .registries
  static let styles = ["standards.css"]

  struct Row: TemplateValue {
    var address: String
    var name: String
    /// "Quyết định 318/QĐ-TTg ngày 08/3/2022".
    var source: String
    var force: String
    var day: String
    var communes: String
    var average: String
    var complete: String
    var submitted: String
    var decided: String
  }

  var title: String
  var rows: [Row]
}

extension StandardsModel {
  init(_ summaries: [(standard: RuralStandard, day: Day, summary: StandardSummary)], _ language: Language) {
    title = language.say("standards.title")
    rows = summaries.map { standard, day, summary in
      Row(
        address: Address.standard(standard.code), name: standard.name[language],
        source: standard.sources.first ?? "", force: language.force(standard), day: language.date(day),
        communes: language.count(summary.communes),
        average: summary.average.map { "\(language.number($0)) / \(standard.criteria.count)" } ?? "—",
        complete: language.count(summary.complete), submitted: language.count(summary.submitted),
        decided: language.count(summary.decided))
    }
  }
}

extension Language {
  func count(_ number: Int) -> String { self.number(try? Amount(number)) }

  /// "từ 08/03/2022 đến 31/12/2025".
  func force(_ standard: RuralStandard) -> String {
    standard.until.map { until in
      say("standards.forceUntil", ["from": date(standard.from), "until": date(until)])
    } ?? say("standards.force", ["from": date(standard.from)])
  }
}
