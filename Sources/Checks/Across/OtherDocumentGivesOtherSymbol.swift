import Domain
import VietnameseText

struct OtherDocumentGivesOtherSymbol: Comparison {
  let about = AboutCheck(
    id: "other-document-gives-other-symbol",
    name: BilingualText(
      vi: "Viện dẫn khác số, ký hiệu hoặc ngày của văn bản", en: "Document cited with another symbol or date"),
    subject: .across, severity: .warning,
    found: BilingualText(
      vi: """
        Hai văn bản nhắc đến cùng một văn bản (cùng loại, cùng ngày, cùng nội dung) nhưng ghi số, ký hiệu khác nhau; hoặc viện \
        dẫn một văn bản có trong danh sách với ngày khác ngày trên chính văn bản ấy.
        """,
      en: """
        Two documents speak of the same one (kind, date and subject are the same) by different symbols; or a document of the \
        list is cited with a date that is not its own.
        """),
    matters: BilingualText(
      vi: "Căn cứ ghi sai làm nhiệm vụ không nối được với văn bản giao.",
      en: "With a wrong basis the task cannot be joined to the document that gives it."),
    remedy: BilingualText(
      vi: "Mở văn bản gốc, chép lại số, ký hiệu và ngày.", en: "Open the document and copy its symbol and date."),
    reported: [
      """
      KẾ HOẠCH
      Phát triển ngành năm 2025

      Thực hiện Quyết định số 58/QĐ-UBND ngày 17/01/2025 của UBND tỉnh về phê duyệt nhiệm vụ trọng tâm năm 2025 của các cơ quan, đơn vị.
      =====
      KẾ HOẠCH
      Nhiệm vụ trọng tâm năm 2025

      Thực hiện ↓Quyết định số 85/QĐ-UBND ngày 17/01/2025 của UBND tỉnh về phê duyệt nhiệm vụ trọng tâm năm 2025 của các cơ quan, đơn vị.
      """,
      """
      Số: 31/KH-SYT
      Lạng Sơn, ngày 14 tháng 02 năm 2025
      KẾ HOẠCH
      Phòng, chống dịch năm 2025

      Các đơn vị tổ chức thực hiện.
      =====
      BÁO CÁO
      Kết quả phòng, chống dịch năm 2025

      Thực hiện ↓Kế hoạch số 31/KH-SYT ngày 14/3/2025, đơn vị báo cáo kết quả.
      """,
    ],
    accepted: [
      """
      KẾ HOẠCH
      Phát triển ngành năm 2025

      Thực hiện Quyết định số 58/QĐ-UBND ngày 17/01/2025 của UBND tỉnh về phê duyệt nhiệm vụ trọng tâm năm 2025.
      =====
      KẾ HOẠCH
      Nhiệm vụ trọng tâm năm 2025

      Thực hiện Quyết định số 58/QĐ-UBND ngày 17/01/2025 của UBND tỉnh về phê duyệt nhiệm vụ trọng tâm năm 2025.
      """,
      """
      KẾ HOẠCH
      Phát triển ngành năm 2025

      Căn cứ Quyết định số 58/QĐ-UBND ngày 17/01/2025 của UBND tỉnh về phê duyệt nhiệm vụ trọng tâm năm 2025;
      =====
      KẾ HOẠCH
      Nhiệm vụ trọng tâm năm 2025

      Căn cứ Quyết định số 59/QĐ-UBND ngày 17/01/2025 của UBND tỉnh về giao biên chế công chức năm 2025;
      """,
    ])

  func disagreements(among documents: [ComparedDocument]) -> [Disagreement] {
    otherSymbols(documents) + otherDates(documents)
  }

  private struct Cited {
    var document: Int
    var reference: Reference
    var subject: Set<String>
  }

  private func otherSymbols(_ documents: [ComparedDocument]) -> [Disagreement] {
    struct Same: Hashable {
      var kind: String
      var day: Day
    }
    var groups: [Same: [Cited]] = [:]
    for (index, document) in documents.enumerated() {
      for reference in document.document.facts.references {
        guard let kind = reference.kind, let day = reference.date?.complete, let subject = reference.subject else {
          continue
        }
        let words = Set(foldForSearch(subject).split { !$0.isLetter && !$0.isNumber }.map(String.init))
        guard words.count >= 6 else { continue }
        groups[Same(kind: foldForSearch(kind), day: day), default: []]
          .append(Cited(document: index, reference: reference, subject: words))
      }
    }
    var told: Set<String> = []
    return groups.values.flatMap { cited -> [Disagreement] in
      guard cited.count > 1, let first = cited.first else { return [] }
      return cited.dropFirst().compactMap { other in
        guard first.document != other.document, symbol(first.reference) != symbol(other.reference),
          documents[first.document].canBeCompared(with: documents[other.document]),
          isAlike(first.subject, other.subject), told.insert("\(other.document) \(symbol(other.reference))").inserted
        else { return nil }
        return Disagreement(
          document: other.document,
          finding: finding(
            at: other.reference.passage,
            BilingualText(
              vi: "Cùng văn bản, nơi khác ghi số “\(first.reference.symbol.asPrinted)”",
              en: "The same document is “\(first.reference.symbol.asPrinted)” elsewhere"),
            because: BilingualText(
              vi: "Cùng loại, cùng ngày, cùng nội dung nhưng khác số, ký hiệu.",
              en: "Kind, date and subject are the same, number or symbol is not."),
            notes: [
              documents[first.document].note(first.reference.passage, vi: "Văn bản kia", en: "The other document")
            ]))
      }
    }
  }

  /// Citations of a document of the list with another date than its own.
  private func otherDates(_ documents: [ComparedDocument]) -> [Disagreement] {
    documents.indices.flatMap { index -> [Disagreement] in
      let header = documents[index].document.facts.header
      guard let number = header.number, let own = header.symbol, let day = header.date?.complete,
        let passage = header.datePassage
      else { return [] }
      return documents.indices.filter { $0 != index && documents[$0].canBeCompared(with: documents[index]) }
        .compactMap { other in
          let wrong = documents[other].document.facts.references.first { reference in
            reference.symbol.number.flatMap { Int($0) } == Int(number) && Int(number) != nil
              && foldForSearch(reference.symbol.symbol) == foldForSearch(own)
              && reference.date?.year == day.year && reference.date?.complete != nil && reference.date?.complete != day
          }
          guard let wrong else { return nil }
          return Disagreement(
            document: other,
            finding: finding(
              at: wrong.passage,
              BilingualText(
                vi: "Ngày viện dẫn khác ngày của chính văn bản ấy", en: "Cited with a date that is not its own"),
              because: BilingualText(
                vi: "“\(wrong.symbol.asPrinted)” ban hành ngày \(vietnamese(day)).",
                en: "“\(wrong.symbol.asPrinted)” is dated \(day.iso)."),
              notes: [documents[index].note(passage, vi: "Ngày của văn bản", en: "Its own date")]))
        }
    }
  }

  private func symbol(_ reference: Reference) -> String {
    (reference.symbol.number.flatMap { Int($0) }.map(String.init) ?? reference.symbol.number ?? "") + "/"
      + foldForSearch(reference.symbol.symbol)
  }

  private func isAlike(_ a: Set<String>, _ b: Set<String>) -> Bool {
    a.intersection(b).count * 10 >= a.union(b).count * 8
  }
}
