import Domain
import VietnameseText

/// Tells for the documents that a line names, one after the other, what the line has to do with them.
///
/// The words right before a document count: "Căn cứ", "thực hiện", "thay thế". Behind a comma, a semicolon or "và" the words before
/// the list's first one go on counting.
struct RelationReader {
  private let line: TokenLine
  private var last: Reference.Relation?
  private var lastEnd = 0

  init(_ line: TokenLine) { self.line = line }

  mutating func relation(of mention: Range<Int>) -> Reference.Relation {
    let found = ownRelation(before: mention.lowerBound) ?? inherited(mention.lowerBound) ?? .mentions
    (last, lastEnd) = (found, mention.upperBound)
    return found
  }

  /// The nearest opener within the clause, with at most a few words between.
  private func ownRelation(before start: Int) -> Reference.Relation? {
    var index = start - 1
    while index >= max(lastEnd, start - Self.reach) {
      if let opener = longestOpener(at: index), opener.end <= start {
        let gap = start - opener.end
        if gap <= opener.meaning.gap, !line.tokens[opener.end..<start].contains(where: { $0.key == ";" }) {
          return opener.meaning.relation
        }
      }
      if line.key(index) == ";" || line.key(index) == "." && !line.touches(index + 1) { return nil }
      index -= 1
    }
    return nil
  }

  /// "kèm theo" rather than its "theo".
  private func longestOpener(at index: Int) -> (meaning: Opener, end: Int)? {
    guard let short = Self.openers.read(line, at: index) else { return nil }
    let longer = (max(lastEnd, index - 3)..<index).lazy.compactMap { Self.openers.read(self.line, at: $0) }
    return longer.first { $0.end == short.end } ?? short
  }

  /// "Căn cứ Luật …; Nghị định số …": the relation of the document before, in the same sentence; "Căn cứ các Nghị quyết của HĐND
  /// tỉnh: số …": that of the words that open the list.
  private func inherited(_ start: Int) -> Reference.Relation? {
    let before = line.key(start - 1)
    let joins = before == ";" || before == "," || before == Self.andKey
    if let last {
      let ended = (lastEnd..<max(lastEnd, start)).contains {
        line.key($0) == "." && !line.touches($0 + 1) && line.isCapitalized($0 + 1)
      }
      return joins && !ended ? last : nil
    }
    guard joins || before == ":", let opener = Self.openers.read(line, at: firstWord), opener.end < start else {
      return nil
    }
    return opener.meaning.relation
  }

  private var firstWord: Int { line.tokens.firstIndex { $0.kind == .word } ?? 0 }

  private struct Opener {
    var relation: Reference.Relation
    /// Words that may stand between it and the document.
    var gap: Int
  }

  private static let reach = 14
  private static let andKey = Phrase("và").keys[0]
  private static let openers = PhraseBook<Opener>(
    [
      ("căn cứ", Reference.Relation.basis, 4), ("căn cứ theo", .basis, 2), ("căn cứ vào", .basis, 2),
      ("trên cơ sở", .basis, 2),
      ("thực hiện", .carriesOut, 5), ("triển khai", .carriesOut, 4), ("triển khai thực hiện", .carriesOut, 5),
      ("tổ chức thực hiện", .carriesOut, 4), ("cụ thể hóa", .carriesOut, 4), ("chấp hành", .carriesOut, 3),
      ("hưởng ứng", .carriesOut, 3), ("quán triệt", .carriesOut, 3), ("để triển khai", .carriesOut, 4),
      ("theo", .follows, 4), ("tại", .follows, 3), ("quy định tại", .follows, 5),
      ("theo đề nghị của", .follows, 12), ("phê duyệt tại", .follows, 2), ("ban hành tại", .follows, 2),
      ("sửa đổi", .amends, 8), ("sửa đổi, bổ sung", .amends, 8), ("bổ sung", .amends, 8), ("điều chỉnh", .amends, 6),
      ("đính chính", .amends, 4),
      ("thay thế", .replaces, 3), ("thay thế cho", .replaces, 3), ("bãi bỏ", .replaces, 5), ("hủy bỏ", .replaces, 5),
      ("kèm theo", .attachedTo, 2), ("ban hành kèm theo", .attachedTo, 2),
    ].map { ($0.0, Opener(relation: $0.1, gap: $0.2)) })
}
