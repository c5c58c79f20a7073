import Domain
import Registries
import Storage
import VietnameseText

/// GET /registries/:code
struct EntryListModel: PageModel {
  static let template = "Registries/entries"
  static let section: Section? = .registries
  static let styles = ["registries.css"]

  struct Heading: TemplateValue {
    var name: String
    var isNumber: Bool
  }

  struct Row: TemplateValue {
    var address: String
    var name: String
    var state: StateMark
    var cells: [Cell]
  }

  struct Cell: TemplateValue {
    var label: String
    var text: String
    var isNumber: Bool
  }

  struct Column: TemplateValue {
    var code: String
    var name: String
    var isChosen: Bool
  }

  var title: String
  var about: String
  var address: String
  var titleHeading: String
  var filters: [FilterRow.Choice]
  /// Of attributes that are not among the registry's columns.
  var moreFilters: [FilterRow.Choice]
  /// One of them is in use.
  var isMoreOpen: Bool
  var words: String
  var day: String
  var dayProblem: String?
  var clear: String?
  var found: String
  var columns: [Column]
  var headings: [Heading]
  var rows: [Row]
  var hasRows: Bool
  /// The registry has no entries at all.
  var isEmpty: Bool
  var previous: String?
  var next: String?
  var exportXlsx: String
  var exportCsv: String
  var new: String?
  var importing: String?
  var duplicates: String?
  var counts: String
  var description: String?
}

extension EntryListModel {
  init(_ content: EntryListContent, _ view: RegistryView, _ query: EntryQuery, _ language: Language) {
    let about = view.description
    let path = view.address
    title = about.name[language]
    self.about = about.about[language]
    address = path
    titleHeading = about.attribute(about.title)?.name[language] ?? ""
    let main = Set(about.columns)
    let states = about.states.map { ($0.code, $0.name[language]) }
    let attributeFilters = about.filters
    filters =
      [choice("state", language.say("registry.state"), query.filter.state, states, language)]
      + attributeFilters.filter { main.contains($0.code) }.map { filter($0, view, query, language) }
    let more = attributeFilters.filter { !main.contains($0.code) }
    moreFilters = more.map { filter($0, view, query, language) }
    isMoreOpen = more.contains { query.filter.values[$0.code] != nil }
    words = query.filter.words
    day = query.typedDay
    dayProblem = query.isDayWrong ? language.say("registry.badDay", ["typed": query.typedDay]) : nil
    clear = query.isFiltered ? path : nil
    let all = language.number(try? Amount(content.all))
    found =
      query.isFiltered
      ? language.say("registry.found", ["found": language.number(try? Amount(content.found)), "all": all])
      : language.say("registry.all", ["all": all])
    let shown = Set(query.columns)
    columns = about.attributes.filter { $0.code != about.title }.map {
      Column(code: $0.code, name: $0.name[language], isChosen: shown.contains($0.code))
    }
    let attributes = about.attributes.filter { shown.contains($0.code) && $0.code != about.title }
    headings = attributes.map { Heading(name: $0.heading(language), isNumber: $0.kind == .number) }
    let (context, today, onDay) = (view.context, view.today, query.filter.day)
    rows = content.entries.map { entry in
      let course = entry.course(about)
      return Row(
        address: Address.entry(entry.id), name: course.title,
        state: language.mark(course.state(on: onDay), about, today: today),
        cells: attributes.map { attribute in
          let value = course.value(attribute.code, on: onDay)
          return Cell(
            label: attribute.name[language], text: value.map { attribute.show($0, context)[language] } ?? "—",
            isNumber: attribute.kind == .number)
        })
    }
    hasRows = !rows.isEmpty
    isEmpty = content.all == 0
    previous = query.page > 1 ? query.address(path, page: query.page - 1) : nil
    next = query.page * EntryQuery.rowsOfPage < content.found ? query.address(path, page: query.page + 1) : nil
    exportXlsx = query.address(path + "/file")
    exportCsv = query.address(path + "/file", more: [("format", "csv")])
    new = view.canChange ? path + "/entries/new" : nil
    importing = view.canChange ? path + "/import" : nil
    duplicates = view.canChange ? path + "/duplicates" : nil
    counts = path + "/counts"
    description = view.canDescribe ? path + "/description" : nil
  }
}

private func choice(
  _ name: String, _ label: String, _ chosen: String, _ options: [(String, String)], _ language: Language
) -> FilterRow.Choice {
  FilterRow.Choice(
    name: name, label: label,
    groups: [
      .all(chosen, language),
      FilterRow.Group(options: options.map { Field.Option(value: $0.0, label: $0.1, isChosen: $0.0 == chosen) }),
    ])
}

/// Communes of the day that is looked at, by name, and the chosen one.
private func placeNames(_ view: RegistryView, _ query: EntryQuery, chosen: String?) -> [String] {
  let names = Set(view.places.list(on: query.filter.day).map(\.name) + [chosen].compactMap(\.self))
  return names.map { (key: foldForSearch($0), name: $0) }.sorted { $0.key < $1.key }.map(\.name)
}

private func filter(
  _ attribute: RegistryAttribute, _ view: RegistryView, _ query: EntryQuery, _ language: Language
) -> FilterRow.Choice {
  let options: [(String, String)] =
    switch attribute.kind {
    case .choice: attribute.choices.map { ($0.code, $0.name[language]) }
    case .organisation: view.context.units.sorted { $0.value < $1.value }.map { ($0.key, $0.value) }
    default: placeNames(view, query, chosen: query.filter.values[attribute.code]).map { ($0, $0) }
    }
  return choice(
    "f-\(attribute.code)", attribute.name[language], query.filter.values[attribute.code] ?? "", options, language)
}

extension RegistryAttribute {
  /// "Diện tích (ha)"
  func heading(_ language: Language) -> String { name[language] + (unit.map { " (\($0))" } ?? "") }
}
