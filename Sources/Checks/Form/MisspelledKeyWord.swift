import Domain
import VietnameseText

struct MisspelledKeyWord: Check {
  let about = AboutCheck(
    id: "misspelled-key-word",
    name: BilingualText(vi: "Từ khóa viết sai do quét hoặc gõ nhầm", en: "Key word misspelled by scanning or typing"),
    subject: .form, severity: .note,
    found: BilingualText(
      vi: """
        Những từ hành chính hay bị máy quét đọc nhầm dấu: “Phần đầu” (Phấn đấu), “Đơn đốc” (Đôn đốc), “không chế” (khống chế), \
        “sơ quan” (cơ quan). Danh sách từ nằm trong một tệp; từ có nghĩa khác (“phần đầu tư”) thì không tính. Cả văn bản có một \
        ghi chú, ở từ đầu tiên, kể mọi từ.
        """,
      en: """
        Words of administration whose accents scanners misread: “Phần đầu” (Phấn đấu), “Đơn đốc” (Đôn đốc), “không chế” (khống \
        chế), “sơ quan” (cơ quan). The list is one file; the same letters in another sense (“phần đầu tư”) do not count. There is \
        one note for the document, at the first of them, that names them all.
        """),
    matters: BilingualText(
      vi: "Tìm kiếm theo từ không thấy; văn bản chính thức mang lỗi chính tả.",
      en: "A search for the word misses it, and an official document carries a spelling mistake."),
    remedy: BilingualText(vi: "Sửa theo gợi ý.", en: "Correct it as proposed."),
    reported: [
      "- ↓Phần đầu hết năm 2025 có 25 trường đạt chuẩn quốc gia.",
      "↓Đơn đốc các đơn vị giải ngân vốn; tăng cường chỉ đạo không chế dịch bệnh của các sơ quan y tế.",
    ],
    accepted: [
      "Phấn đấu hết năm 2025 có 25 trường đạt chuẩn quốc gia; đôn đốc các cơ quan khống chế dịch bệnh.",
      "Phần đầu tư công giao đầu năm; trong phần đầu của báo cáo; cơ chế, thể chế không chế định vấn đề này.",
    ])

  func findings(in document: CheckedDocument) -> [Finding] {
    struct Place {
      var slip: SpellingSlip
      var passages: [Passage]
    }
    var places: [Place] = []
    var index: [String: Int] = [:]
    for paragraph in document.paragraphs {
      for (slip, tokens) in paragraph.line.spellingSlips {
        let passage = paragraph.passage(tokens: tokens)
        if let place = index[slip.wrong] {
          places[place].passages.append(passage)
        } else {
          index[slip.wrong] = places.count
          places.append(Place(slip: slip, passages: [passage]))
        }
      }
    }
    guard places.count > 1 else { return places.map { finding(on: $0.slip, $0.passages) } }
    return [finding(onAll: places.map { ($0.slip, $0.passages) })]
  }

  private func finding(on slip: SpellingSlip, _ passages: [Passage]) -> Finding {
    finding(
      .spelling, at: passages[0],
      BilingualText(
        vi: "“\(passages[0].quote.shortened)” có lẽ là “\(slip.right)”",
        en: "“\(passages[0].quote.shortened)” is probably “\(slip.right)”"),
      because: BilingualText(
        vi: "Từ này viết như vậy \(passages.count) lần trong văn bản.",
        en: "It is written so \(passages.count) time(s) in the document."),
      notes: passages.dropFirst().prefix(5).map {
        Finding.Note(passage: $0, text: BilingualText(vi: "Cũng vậy", en: "So it is here"))
      }, correction: passages[0].quote.isCapitalized ? slip.right.capitalizedFirst : slip.right)
  }

  /// A text that was scanned has many; one note at the first names them all.
  private func finding(onAll places: [(slip: SpellingSlip, passages: [Passage])]) -> Finding {
    let list = places.map { "“\($0.passages[0].quote.shortened)” → “\($0.slip.right)”" }.joined(separator: "; ")
    return finding(
      .spelling, at: places[0].passages[0],
      BilingualText(vi: "\(places.count) từ có lẽ viết sai", en: "\(places.count) words are probably misspelled"),
      because: BilingualText(vi: list + ".", en: list + "."),
      notes: places.flatMap { place in
        place.passages.map {
          Finding.Note(
            passage: $0, text: BilingualText(vi: "Có lẽ là “\(place.slip.right)”", en: "Probably “\(place.slip.right)”")
          )
        }
      }.dropFirst().prefix(20).map { $0 })
  }
}

extension String {
  fileprivate var isCapitalized: Bool { first?.isUppercase ?? false }
  fileprivate var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }
}
