import Domain
import Foundation
import VietnameseText

/// A document with what is needed to set it against others.
public struct ComparedDocument: Sendable {
  let document: CheckedDocument
  /// Its figures that stand for themselves: no steps, no parts of a total.
  let figures: [KeyedFigure]
  let rank: Rank
  /// "lang son"; nil where the issuer names no province.
  let province: String?

  /// How high its issuer stands; the lower answers to the higher.
  enum Rank: Int, Comparable, Sendable {
    case nation, province, department, other

    static func < (a: Rank, b: Rank) -> Bool { a.rawValue < b.rawValue }
  }

  init(_ document: CheckedDocument) {
    self.document = document
    let parts = Set(document.facts.sums.flatMap { $0.parts.map(\.passage.range.start) })
    figures = document.figures.filter { keyed in
      keyed.figure.period != nil && (keyed.scope == nil || !parts.contains(keyed.figure.passage.range.start))
    }
    let issuer = document.facts.header.issuer.map(foldForSearch) ?? ""
    rank = issuer.isEmpty ? Self.rank(ofSymbol: document.facts.header.symbol ?? "") : Self.rank(of: issuer)
    province = Self.province(in: issuer)
  }

  private static func rank(of issuer: String) -> Rank {
    if ["chinh phu", "thu tuong", "quoc hoi", "ban chap hanh trung uong", "ban bi thu", "bo chinh tri"]
      .contains(where: issuer.contains) || issuer.hasPrefix("bo ")
    {
      return .nation
    }
    if issuer.hasPrefix("so ") || issuer.hasPrefix("chi cuc") || issuer.hasPrefix("ban quan ly") { return .department }
    let isOfProvince = issuer.contains("tinh") || issuer.contains("thanh pho")
    if ["uy ban nhan dan", "ubnd", "hoi dong nhan dan", "hdnd", "chu tich", "tinh uy", "thanh uy"]
      .contains(where: issuer.contains)
    {
      return isOfProvince && !issuer.contains("huyen") && !issuer.contains(" xa ") ? .province : .other
    }
    return .other
  }

  /// "KH-UBND" is the province's, "KH-SNN" a department's, where the issuer is not named.
  private static func rank(ofSymbol symbol: String) -> Rank {
    let agency = symbol.split { $0 == "-" || $0 == "/" }.dropFirst().first.map(String.init) ?? ""
    if ["UBND", "HĐND", "TU"].contains(agency) { return .province }
    if ["CP", "TTg", "TW"].contains(agency) { return .nation }
    return agency.count > 2 && agency.hasPrefix("S") ? .department : .other
  }

  private static func province(in issuer: String) -> String? {
    for word in ["tinh ", "thanh pho "] {
      if let found = issuer.range(of: word) { return String(issuer[found.upperBound...]) }
    }
    return nil
  }

  /// Of two documents the one to report in: the subordinate's, else the one of later date, else the later in the list.
  static func order(
    _ first: (place: Int, document: ComparedDocument), _ second: (place: Int, document: ComparedDocument)
  ) -> (lower: Int, upper: Int) {
    let (a, b) = (first.document, second.document)
    if a.rank != b.rank, a.rank != .other, b.rank != .other {
      return a.rank > b.rank ? (first.place, second.place) : (second.place, first.place)
    }
    if let mine = a.document.facts.header.date?.earliest, let others = b.document.facts.header.date?.earliest,
      mine != others
    {
      return mine > others ? (first.place, second.place) : (second.place, first.place)
    }
    return first.place > second.place ? (first.place, second.place) : (second.place, first.place)
  }

  /// Documents of two provinces have nothing to agree on.
  func canBeCompared(with other: ComparedDocument) -> Bool {
    guard let province, let others = other.province else { return true }
    return province == others
  }

  func note(_ passage: Passage, vi: String, en: String) -> Finding.Note {
    Finding.Note(passage: passage, text: BilingualText(vi: vi, en: en), document: document.name)
  }
}

/// Pairs of documents with the figures that stand in both for the same thing.
struct FigurePairs {
  struct Shared: Hashable {
    var words: String
    var scope: String?
    var period: Period?
    var kind: FigureKind
  }

  /// For each indicator, scope, period and kind: the figures by document.
  let groups: [(shared: Shared, byDocument: [Int: [KeyedFigure]])]

  init(_ documents: [ComparedDocument]) {
    var groups: [Shared: [Int: [KeyedFigure]]] = [:]
    for (place, document) in documents.enumerated() {
      for keyed in document.figures where !keyed.key.isVague {
        let shared = Shared(
          words: keyed.key.words, scope: keyed.scope, period: keyed.figure.period, kind: keyed.figure.kind)
        groups[shared, default: [:]][place, default: []].append(keyed)
      }
    }
    self.groups = groups.map {
      (shared: $0.key, byDocument: $0.value.mapValues(Self.ofTheWhole).filter { !$0.value.isEmpty })
    }
    .filter { $0.byDocument.count > 1 }
    .sorted { ($0.shared.words, $0.shared.scope ?? "") < ($1.shared.words, $1.shared.scope ?? "") }
  }

  /// Of several values in one document the one under a heading of goals; the others are of parts that nothing names.
  private static func ofTheWhole(_ figures: [KeyedFigure]) -> [KeyedFigure] {
    guard Set(figures.map(\.figure.value)).count > 1 else { return figures }
    let goals = figures.filter(\.isGoal)
    return Set(goals.map(\.figure.value)).count == 1 ? goals : []
  }

  /// Each two documents of a group, the one to report in first.
  func forEachPair(
    of documents: [ComparedDocument],
    _ body: (
      _ lower: Int, _ upper: Int, _ mine: [KeyedFigure],
      _ others: [KeyedFigure]
    ) -> Void
  ) {
    for group in groups {
      let places = group.byDocument.keys.sorted()
      for (index, first) in places.enumerated() {
        for second in places[(index + 1)...] where documents[first].canBeCompared(with: documents[second]) {
          let order = ComparedDocument.order((first, documents[first]), (second, documents[second]))
          body(order.lower, order.upper, group.byDocument[order.lower] ?? [], group.byDocument[order.upper] ?? [])
        }
      }
    }
  }
}
