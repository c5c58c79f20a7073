import Domain
import VietnameseText

/// The person whom a document means by a name: "Hoàng Văn Chiều". Nil where none or several bear it.
func matchPerson(_ name: String?, in people: [Person]) -> Person? {
  guard let name, !name.isEmpty else { return nil }
  let key = foldForSearch(name)
  let found = people.filter { foldForSearch($0.fullName) == key && $0.isActive }
  return found.count == 1 ? found[0] : nil
}

/// The unit whom a document means: its name in full, its short name ("Chi cục KL"), or one of them in the other's words.
/// Nil where none or several fit.
func matchUnit(_ name: String, in units: [Organisation]) -> Organisation? {
  let key = unitKey(name)
  guard !key.isEmpty else { return nil }
  for fits in [
    { (unit: Organisation) in unitKey(unit.name) == key || unitKey(unit.shortName) == key },
    { (unit: Organisation) in unitKey(unit.kindWord + " " + unit.shortName) == key },
    { (unit: Organisation) in unitKey(unit.name).hasPrefix(key + " ") || key.hasPrefix(unitKey(unit.name) + " ") },
  ] {
    let found = units.filter(fits)
    if found.count == 1 { return found[0] }
  }
  return nil
}

/// The unit that answers for a task: the only lead unit, or, of several, the one that the content names
/// ("Giao Chi cục Phát triển nông thôn chủ trì"). Nil where the document leaves it open.
func leadUnit(of fact: TaskFact, in units: [Organisation]) -> Organisation? {
  if let named = fact.namedLeadUnit { return matchUnit(named, in: units) }
  return fact.leadUnits.count == 1 ? matchUnit(fact.leadUnits[0], in: units) : nil
}

/// Folded, with the abbreviations offices use spelled out.
private func unitKey(_ name: String) -> String {
  let spelled = foldForSearch(name).split(whereSeparator: { !$0.isLetter && !$0.isNumber }).map { word in
    switch word {
    case "ptnt": "phat trien nong thon"
    case "bvtv": "bao ve thuc vat"
    case "tt": "trong trot"
    case "mtnt", "vsmtnt": word == "mtnt" ? "moi truong nong thon" : "ve sinh moi truong nong thon"
    case "csht": "co so ha tang"
    case "qlda": "quan ly du an"
    case "khtc": "ke hoach tai chinh"
    case "va": ""
    default: String(word)
    }
  }
  return spelled.filter { !$0.isEmpty }.joined(separator: " ")
}

extension Organisation {
  fileprivate var kindWord: String {
    switch kind {
    case .department: "Sở"
    case .room: "Phòng"
    case .subDepartment: "Chi cục"
    case .unit: "Trung tâm"
    }
  }
}
