import Domain

/// GET /indicators — the catalogue, field by field.
struct CatalogueModel: PageModel {
  static let template = "Catalogue/list"
  static let section: Section? = .indicators
  static let styles = ["catalogue.css"]

  struct Group: TemplateValue {
    var name: String
    /// "54 chỉ tiêu, 12 đang dùng".
    var count: String
    var isOpen: Bool
    var rows: [Row]
  }

  struct Row: TemplateValue {
    var code: String
    var name: String
    var address: String
    var unit: String
    var nature: String
    /// How it is computed from others, by their codes.
    var formula: String?
    var source: String
    /// "2 kế hoạch, 24 số liệu".
    var use: String
  }

  var title: String
  var canEdit: Bool
  /// Nil where there is no indicator at all.
  var filters: FilterRow?
  var groups: [Group]
  var hasRows: Bool
  /// How many of the shipped standard indicators the catalogue lacks; nil where none or where the person cannot take them in.
  var missingStandard: String?

  init(
    _ entries: [CatalogueEntry], use: [Int64: IndicatorUse], _ filter: CatalogueFilter, _ language: Language,
    canEdit: Bool
  ) {
    title = language.say("catalogue.title")
    self.canEdit = canEdit
    let found = filter.list(entries)
    filters = entries.isEmpty ? nil : filter.row(entries, found: found.count, language)
    let byField = Dictionary(grouping: found, by: \.definition.field)
    groups = IndicatorField.allCases.compactMap { field in
      guard let list = byField[field] else { return nil }
      return Group(
        name: language.field(field),
        count: language.say(
          "catalogue.counts",
          ["count": String(list.count), "used": String(list.count { use[$0.id]?.isUsed == true })]),
        isOpen: !filter.isEmpty,
        rows: list.map { Row($0, use[$0.id] ?? .unused, language) })
    }
    hasRows = !found.isEmpty
    let codes = Set(entries.map(\.definition.code))
    let missing = IndicatorCatalogue.standard.definitions.count { !codes.contains($0.code) }
    missingStandard = canEdit && missing > 0 ? String(missing) : nil
  }
}

extension CatalogueModel.Row {
  fileprivate init(_ entry: CatalogueEntry, _ use: IndicatorUse, _ language: Language) {
    let definition = entry.definition
    self.init(
      code: definition.code, name: definition.name, address: Address.indicator(entry.id),
      unit: definition.unit.symbol, nature: language.say("indicator.nature.\(definition.nature.rawValue)"),
      formula: definition.formula?.text, source: definition.source,
      use: use.isUsed
        ? language.say("catalogue.useOf", ["targets": String(use.targets), "figures": String(use.figures)]) : "—")
  }
}
