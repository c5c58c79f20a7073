import Domain
public import Registries

/// Reads a set of criteria; throws all that has to be put right at once, each with its line.
public func readStandard(_ yaml: String) throws(DescriptionProblems) -> RuralStandard {
  let root = try readRoot(yaml)
  let standard = read(root)
  if root.reading.problems.isEmpty { checkNames(standard, root) }
  if !root.reading.problems.isEmpty { throw DescriptionProblems(root.reading.problems) }
  return standard
}

private func read(_ root: DescriptionNode) -> RuralStandard {
  root.allow([
    "code", "name", "short", "level", "rank", "requires", "sources", "unconfirmed", "units", "from", "until",
    "variants", "groups", "criteria",
  ])
  let word = root.requiredWord("level")
  let level = RuralStandard.Level(rawValue: word)
  if level == nil, !word.isEmpty {
    root.find("level")?.complain(
      vi: "phải là commune (xã) hoặc district (huyện).", en: "must be commune or district.")
  }
  let from = root.day("from")
  if root.find("from") == nil { root.complain(vi: "thiếu mục “from”.", en: "“from” is missing.") }
  return RuralStandard(
    code: root.requiredWord("code"), name: root.requiredTexts("name"), short: root.requiredTexts("short"),
    level: level ?? .commune, rank: root.whole("rank") ?? 1, requires: root.word("requires"),
    sources: root.words("sources"), unconfirmed: root.words("unconfirmed"), units: root.words("units"),
    from: from ?? .first(of: 1, 2000), until: root.day("until"), variants: root.find("variants").map(readVariants),
    groups: root.list("groups").map(readChoice), criteria: root.list("criteria").map(readCriterion))
}

private func readVariants(_ node: DescriptionNode) -> RuralStandard.Variants {
  node.allow(["name", "choices", "default"])
  return RuralStandard.Variants(
    name: node.requiredTexts("name"), choices: node.list("choices").map(readChoice),
    usual: node.requiredWord("default"))
}

private func readChoice(_ node: DescriptionNode) -> RuralStandard.Choice {
  node.allow(["code", "name"])
  return RuralStandard.Choice(code: node.requiredWord("code"), name: node.requiredTexts("name"))
}

private func readCriterion(_ node: DescriptionNode) -> RuralStandard.Criterion {
  node.allow(["code", "name", "group", "charge", "evidence", "unconfirmed", "indicators"])
  return RuralStandard.Criterion(
    code: node.requiredWord("code"), name: node.requiredTexts("name"), group: node.requiredWord("group"),
    charge: node.texts("charge"), evidence: node.texts("evidence"), isUnconfirmed: node.flag("unconfirmed"),
    indicators: node.list("indicators").map(readIndicator))
}

private func readIndicator(_ node: DescriptionNode) -> RuralStandard.Indicator {
  node.allow(["code", "name", "unit", "threshold", "thresholds", "unconfirmed"])
  var byVariant: [String: Threshold] = [:]
  for (variant, value) in node.find("thresholds")?.pairs ?? [] { byVariant[variant] = readThreshold(value) }
  let common = node.find("threshold").flatMap(readThreshold)
  if node.find("threshold") == nil, byVariant.isEmpty {
    node.complain(vi: "thiếu mục “threshold” hoặc “thresholds”.", en: "“threshold” or “thresholds” is missing.")
  }
  return RuralStandard.Indicator(
    code: node.requiredWord("code"), name: node.requiredTexts("name"), unit: node.word("unit"), threshold: common,
    thresholds: byVariant, isUnconfirmed: node.flag("unconfirmed"))
}

private func readThreshold(_ node: DescriptionNode) -> Threshold? {
  guard let word = node.word else { return nil }
  if let threshold = Threshold(word) { return threshold }
  node.complain(
    vi: "“\(word)” không phải ngưỡng; ghi met (đạt), province (UBND tỉnh quy định) hoặc như \">= 80\".",
    en: "“\(word)” is no threshold; write met, province, or as \">= 80\".")
  return nil
}

/// What does not fit together in a set that could be read.
private func checkNames(_ standard: RuralStandard, _ root: DescriptionNode) {
  checkOnce(standard.groups.map(\.code), root.list("groups"))
  checkOnce(standard.criteria.map(\.code), root.list("criteria"))
  if standard.criteria.isEmpty { root.complain(vi: "chưa có tiêu chí nào.", en: "there are no criteria.") }
  if let until = standard.until, until < standard.from {
    root.complain(vi: "“until” phải sau “from”.", en: "“until” must be after “from”.")
  }
  let variants = Set(standard.variants?.choices.map(\.code) ?? [])
  if let usual = standard.variants?.usual, !variants.contains(usual) {
    root.complain(vi: "“default” phải là một trong các “choices”.", en: "“default” must be one of the “choices”.")
  }
  checkOnce(
    standard.criteria.flatMap { $0.indicators.map(\.code) }, root.list("criteria").flatMap { $0.list("indicators") })
  let groups = Set(standard.groups.map(\.code))
  for (criterion, node) in zip(standard.criteria, root.list("criteria")) {
    if !groups.contains(criterion.group) {
      node.complain(
        vi: "không có nhóm “\(criterion.group)” trong “groups”.", en: "“groups” has no “\(criterion.group)”.")
    }
    for (indicator, node) in zip(criterion.indicators, node.list("indicators")) {
      for variant in indicator.thresholds.keys.sorted() where !variants.contains(variant) {
        node.complain(
          vi: "không có “\(variant)” trong “variants”.", en: "“variants” has no “\(variant)”.")
      }
    }
  }
}

/// Codes stand in addresses and names of fields.
private func checkOnce(_ codes: [String], _ nodes: [DescriptionNode]) {
  for (index, (code, node)) in zip(codes, nodes).enumerated() {
    let isPlain = code.utf8.allSatisfy { byte in
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"),
        UInt8(ascii: "."):
        true
      default: false
      }
    }
    if !isPlain || code.isEmpty || code.utf8.count > 40 {
      node.complain(
        vi: "mã “\(code)” chỉ được gồm chữ thường không dấu, chữ số, dấu chấm và dấu gạch nối, dài nhất 40.",
        en: "the code “\(code)” may have small letters, digits, points and hyphens only, 40 at most.")
    } else if codes[..<index].contains(code) {
      node.complain(vi: "mã “\(code)” đã dùng ở trên.", en: "the code “\(code)” was used above.")
    }
  }
}
