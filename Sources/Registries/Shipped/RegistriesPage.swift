import Domain

/// docs/registries.md: every registry that comes with the program, as its description says it.
public func writeRegistriesPage() -> String {
  var lines = [
    "# Registries", "",
    "Written from `Sources/Registries/Shipped/Descriptions/*.yaml` by `make docs`; do not edit. How a registry is added or "
      + "changed: [how-to](how-to/add-a-registry.md).",
    "",
  ]
  for description in ShippedDescriptions.all { lines += section(description) }
  return lines.joined(separator: "\n")
}

private func section(_ description: RegistryDescription) -> [String] {
  var lines = ["## \(description.name.vi) (`\(description.code)`)", "", description.about.en, ""]
  lines += ["Sources: " + description.sources.joined(separator: "; ") + ".", ""]
  if !description.unconfirmed.isEmpty {
    lines += ["Unconfirmed: " + description.unconfirmed.joined(separator: "; ") + ".", ""]
  }
  lines += ["Kept by: " + description.units.joined(separator: ", ") + ".", ""]
  lines += ["| Attribute | Meaning | Kind | Set by |", "| --- | --- | --- | --- |"]
  lines += description.attributes.map { attribute in
    let setters = description.events.filter { $0.sets.contains(attribute.code) }.map(\.name.en)
    return "| \(attribute.name.vi) | \(attribute.name.en) | \(kind(attribute)) | "
      + (setters.isEmpty ? "the entry" : setters.joined(separator: ", ")) + " |"
  }
  lines += ["", "| Event | From | To | Lasts | Asks for |", "| --- | --- | --- | --- | --- |"]
  lines += description.events.map { event in
    func names(_ states: [String]) -> String {
      states.compactMap { description.state($0)?.name.en }.joined(separator: ", ")
    }
    var asks = event.requires.compactMap { description.attribute($0)?.name.en }
    if event.needsDocument { asks.append("document") }
    asks += event.notBefore.compactMap { description.attribute($0).map { "not before \($0.name.en)" } }
    return "| \(event.name.vi) (\(event.name.en)) | \(names(event.from)) | \(event.to.map { names([$0]) } ?? "–") | "
      + "\(event.months.map { "\($0) months" } ?? "–") | \(asks.isEmpty ? "–" : asks.joined(separator: ", ")) |"
  }
  lines += ["", "| Counted | Unit | Measure | Told apart by |", "| --- | --- | --- | --- |"]
  lines += description.counts.map { count in
    let groups = count.groups.compactMap { description.attribute($0)?.name.en }
    return "| \(count.name.vi) | \(count.unit) | \(measure(count, description)) | "
      + (groups.isEmpty ? "–" : groups.joined(separator: ", ")) + " |"
  }
  return lines + [""]
}

private func kind(_ attribute: RegistryAttribute) -> String {
  var text = attribute.kind.rawValue
  if let unit = attribute.unit { text += ", \(unit)" }
  if !attribute.choices.isEmpty {
    text +=
      ": "
      + attribute.choices.map { choice in
        choice.name.en + (choice.from.map { " (since \($0.iso))" } ?? "")
          + (choice.until.map { " (until \($0.iso))" } ?? "")
      }.joined(separator: "; ")
  }
  if let bands = attribute.bands {
    let order = bands.bounds.sorted { $0.value < $1.value }
    text += "; by \(bands.of) from " + order.map { "\($0.value)" }.joined(separator: ", ")
  }
  if let links = attribute.links { text += " to `\(links)`" }
  if attribute.isRequired { text += "; required" }
  if attribute.isUnique { text += "; unique" }
  return text
}

private func measure(_ count: RegistryCount, _ description: RegistryDescription) -> String {
  let event = count.event.flatMap { description.event($0)?.name.en } ?? ""
  let base =
    switch count.measure {
    case .inForce: "in force on the last day"
    case .cumulative: "ever: \(event)"
    case .first: "first time within the period: \(event)"
    case .happened: "times within the period: \(event)"
    case .expired: "validity ended within the period"
    }
  let sum = count.sum.flatMap { description.attribute($0)?.name.en }.map { "sum of \($0), " } ?? ""
  let conditions = count.conditions.compactMap { condition -> String? in
    guard let attribute = description.attribute(condition.attribute) else { return nil }
    func name(_ code: String) -> String { attribute.choice(code)?.name.en ?? code }
    switch condition.test {
    case .among(let codes): return "\(attribute.name.en) \(codes.map(name).joined(separator: " or "))"
    case .atLeast(let code): return "\(attribute.name.en) at least \(name(code))"
    }
  }
  return sum + base + (conditions.isEmpty ? "" : ", with \(conditions.joined(separator: ", "))")
}
