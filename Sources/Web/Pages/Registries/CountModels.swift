import Actions
import Domain
import Registries

/// GET /registries/:code/counts
struct CountsModel: PageModel {
  static let template = "Registries/counts"
  static let section: Section? = .registries
  static let styles = ["registries.css"]

  struct Cell: TemplateValue {
    var label: String
    /// "—" where the period has not begun.
    var text: String
    var address: String?
  }

  struct Row: TemplateValue {
    var name: String
    var unit: String
    var measure: String
    var cells: [Cell]
  }

  struct Head: TemplateValue { var name: String }

  var title: String
  var registry: String
  var registryAddress: String
  var address: String
  var years: [Field.Option]
  var heads: [Head]
  var rows: [Row]
  var hasRows: Bool
}

extension CountsModel {
  init(_ counted: [CountedPeriods], year: Int, _ periods: [Period], _ view: RegistryView, _ language: Language) {
    registry = view.description.name[language]
    registryAddress = view.address
    address = view.address + "/counts"
    title = language.say("counts.title", ["registry": registry])
    years = (0..<8).map { view.today.year - $0 }.map {
      Field.Option(value: String($0), label: String($0), isChosen: $0 == year)
    }
    heads = periods.map { Head(name: language.shortPeriod($0)) }
    rows = counted.map { line in
      Row(
        name: line.count.name[language], unit: line.count.unit,
        measure: language.say("counts.measure.\(line.count.measure.rawValue)"),
        cells: line.periods.map { part in
          let hasBegun = part.window.from <= view.today
          return Cell(
            label: language.shortPeriod(part.period), text: hasBegun ? language.number(part.counted.total) : "—",
            address: hasBegun ? "\(view.address)/counts/\(line.count.code)/\(part.period.code)" : nil)
        })
    }
    hasRows = !rows.isEmpty
  }
}

/// GET /registries/:code/counts/:count/:period
struct CountModel: PageModel {
  static let template = "Registries/count"
  static let section: Section? = .registries
  static let styles = ["registries.css"]

  struct Group: TemplateValue {
    var name: String
    var total: String
    var share: String
  }

  struct Reported: TemplateValue {
    var name: String
    var address: String
    var reported: String
    var counted: String
    var difference: StateMark
  }

  struct Entry: TemplateValue {
    var address: String
    var name: String
    var group: String
  }

  var title: String
  var registry: String
  var registryAddress: String
  var countsAddress: String
  var span: String
  /// The period is not over.
  var isSoFar: Bool
  var measure: String
  var total: String
  var sentence: String?
  var groupHeading: String
  var groups: [Group]
  var hasGroups: Bool
  var reported: [Reported]
  var hasReported: Bool
  var entries: [Entry]
  var hasEntries: Bool
  /// "Còn 1.234 mục khác", where not all are shown.
  var more: String?

  static let entriesShown = 1000
}

extension CountModel {
  init(_ content: CountContent, _ view: RegistryView, _ language: Language) {
    let (count, about) = (content.count, view.description)
    registry = about.name[language]
    registryAddress = view.address
    countsAddress = view.address + "/counts?year=\(content.period.year)"
    title = "\(count.name[language]) – \(language.periodInSentence(content.period))"
    let dates = content.dates
    span =
      count.isStock
      ? language.say("counts.onDay", ["to": language.date(dates.to)])
      : language.say("counts.window", ["from": language.date(dates.from), "to": language.date(dates.to)])
    isSoFar = ReportingWindow.decree.dates(of: content.period).to > dates.to
    measure = language.say("counts.measure.\(count.measure.rawValue)")
    total = "\(language.number(content.counted.total)) \(count.unit)"
    let attributes = count.groups.compactMap { about.attribute($0) }
    groupHeading = attributes.map { $0.name[language] }.joined(separator: ", ")
    let context = view.context
    func name(_ keys: [String]) -> String {
      zip(attributes, keys).map { attribute, key in
        key.isEmpty ? language.say("counts.unknown") : attribute.show(key, context)[language]
      }.joined(separator: ", ")
    }
    groups = content.counted.groups.map { group in
      Group(
        name: name(group.keys), total: language.number(group.total),
        share: language.percent(shareOfWhole(group.total, content.counted.total)))
    }
    hasGroups = !groups.isEmpty
    if let net = content.net, let expired = content.expired {
      let names = Dictionary(
        attributes.flatMap { $0.choices.map { ($0.code, $0.name) } }, uniquingKeysWith: { first, _ in first })
      sentence =
        StockSentence(noun: about.noun, gross: content.counted, net: net, expired: expired, groupNames: names)
        .text[language]
    }
    reported = content.reported.map { line in
      let comparison = line.comparison
      let difference = comparison.difference.map { language.number($0) } ?? "—"
      return Reported(
        name: line.figure.name, address: Address.figure(line.figure.figureID, of: line.figure.indicatorID),
        reported: language.number(comparison.reported), counted: language.number(comparison.counted),
        difference: comparison.agrees
          ? StateMark(.done, language.say("counts.agrees"))
          : StateMark(.dueSoon, language.say("counts.differs", ["difference": difference])))
    }
    hasReported = !reported.isEmpty
    var groupOf: [Int64: String] = [:]
    for group in content.counted.groups { for id in group.entryIDs { groupOf[id] = name(group.keys) } }
    let left = content.counted.entryIDs.count - CountModel.entriesShown
    more = left > 0 ? language.say("counts.more", ["count": language.number(try? Amount(left))]) : nil
    entries = content.counted.entryIDs.prefix(CountModel.entriesShown).map {
      Entry(address: Address.entry($0), name: content.titles[$0] ?? "—", group: groupOf[$0] ?? "")
    }
    hasEntries = !entries.isEmpty
  }
}
