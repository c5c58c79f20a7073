import Actions
import Domain
import Registries
import Storage

/// GET /registries
struct RegistriesModel: PageModel {
  static let template = "Registries/registries"
  static let section: Section? = .registries
  static let styles = ["registries.css"]

  struct Row: TemplateValue {
    var address: String
    var name: String
    var about: String
    var entries: String
    var inForce: String
    /// "—" where nothing of it expires.
    var expired: String
    var expiring: String
    var units: String
  }

  var title: String
  /// Where a registry is made, for who may.
  var new: String?
  var rows: [Row]
}

extension RegistriesModel {
  init(_ catalogue: RegistryCatalogue, _ standings: [RegistryStanding], canDescribe: Bool, _ language: Language) {
    title = language.say("registry.title")
    new = canDescribe ? "/registries/new" : nil
    let standings = Dictionary(standings.map { ($0.registry, $0) }, uniquingKeysWith: { first, _ in first })
    rows = catalogue.descriptions.map { description in
      let standing = standings[description.code]
      let inForce = description.states.filter(\.isInForce).reduce(0) { $0 + (standing?.states[$1.code] ?? 0) }
      func shown(_ count: Int) -> String { language.number(try? Amount(count)) }
      let expired = description.expired.flatMap { standing?.states[$0] } ?? 0
      return Row(
        address: Address.registry(description.code), name: description.name[language],
        about: description.about[language], entries: shown(standing?.entries ?? 0), inForce: shown(inForce),
        expired: description.expires ? shown(expired) : "—",
        expiring: description.expires ? shown(standing?.expiring ?? 0) : "—",
        units: description.units.map { catalogue.units[$0] ?? $0 }.joined(separator: ", "))
    }
  }
}

/// GET /expiries
struct ExpiriesModel: PageModel {
  static let template = "Registries/expiries"
  static let section: Section? = .registries

  struct Row: TemplateValue {
    var address: String
    var name: String
    var registry: String
    var lastDay: String
    var left: StateMark
    var letter: String
  }

  var title: String
  var lead: String
  var rows: [Row]
  var hasRows: Bool
}

extension ExpiriesModel {
  init(_ coming: [ComingExpiry], _ catalogue: RegistryCatalogue, today: Day, _ language: Language) {
    title = language.say("registry.expiries")
    lead = language.say("expiry.lead", ["until": language.date(expiryHorizon(today))])
    rows = coming.map { expiry in
      let days = today.days(to: expiry.lastDay)
      return Row(
        address: Address.entry(expiry.entryID), name: expiry.title,
        registry: catalogue.find(expiry.registry)?.name[language] ?? expiry.registry,
        lastDay: language.date(expiry.lastDay),
        left: StateMark(days <= 60 ? .dueSoon : .onTrack, language.say("expiry.left", ["days": String(days)])),
        letter: Address.entry(expiry.entryID) + "/letter")
    }
    hasRows = !rows.isEmpty
  }
}
