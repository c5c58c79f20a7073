import Domain
import VietnameseText

struct NumbersOutOfDateOrder: Check {
  let about = AboutCheck(
    id: "numbers-out-of-date-order",
    name: BilingualText(
      vi: "Số văn bản không theo thứ tự ngày", en: "Document numbers out of the order of their dates"),
    subject: .references, severity: .warning,
    found: BilingualText(
      vi: """
        Trong các văn bản được viện dẫn của một cơ quan, cùng loại và cùng năm, văn bản số lớn hơn lại có ngày sớm hơn; hoặc \
        một số có hai ngày khác nhau. Ký hiệu nhiều cơ quan dùng chung (UBND, HĐND) chỉ xét khi văn bản nêu rõ cùng cơ quan.
        """,
      en: """
        Of the cited documents of one issuer, kind and year, one with a larger number has an earlier date; or one number has \
        two dates. Symbols that many bodies share (UBND, HĐND) count only where the same issuer is named.
        """),
    matters: BilingualText(
      vi: "Số được lấy theo thứ tự ngày, nên một số hoặc một ngày chép sai; người đọc không tìm được văn bản.",
      en: "Numbers are given in the order of dates, so a number or a date is wrong, and the document cannot be found."),
    remedy: BilingualText(
      vi: "Mở sổ công văn hoặc văn bản gốc, sửa số hoặc ngày.",
      en: "Look into the register or the document itself, and correct the number or the date."),
    reported: [
      "Công văn số 14/SYT-NVY ngày 12/1/2023 về phòng dịch; ↓Công văn số 71/SYT-NVY ngày 10/1/2023 về tiêm chủng; Công văn số 101/SYT-NVY ngày 6/3/2023 về trực Tết.",
      "Thực hiện Quyết định số 58/QĐ-SGDĐT ngày 17/01/2025 về giao nhiệm vụ; tổ chức triển khai ↓Quyết định số 58/QĐ-SGDĐT ngày 17/02/2025.",
    ],
    accepted: [
      "Công văn số 14/SYT-NVY ngày 12/1/2023; Công văn số 71/SYT-NVY ngày 16/1/2023; Công văn số 1101/SYT-NVY ngày 6/12/2022.",
      "Quyết định số 58/QĐ-UBND ngày 17/01/2025 của UBND tỉnh; Quyết định số 119/QĐ-UBND ngày 10/01/2025 của UBND huyện A.",
    ])

  func findings(in document: CheckedDocument) -> [Finding] {
    struct Entry {
      var number: Int
      var day: Day
      var reference: Reference
    }
    struct Told: Hashable {
      var series: Series
      var number: Int
      var day: Day
    }
    struct Series: Hashable {
      var kind: String
      var agency: String
      var year: Int
    }
    var series: [Series: [Entry]] = [:]
    var told: Set<Told> = []
    for reference in document.facts.references {
      let symbol = reference.symbol
      guard symbol.family == .administrative || symbol.family == .officialLetter,
        let number = symbol.number.flatMap({ Int($0) }), let day = reference.date?.complete,
        let agency = issuer(of: reference)
      else { continue }
      let key = Series(kind: symbol.kindAbbreviation ?? "", agency: agency, year: day.year)
      guard told.insert(Told(series: key, number: number, day: day)).inserted else { continue }
      series[key, default: []].append(Entry(number: number, day: day, reference: reference))
    }
    return series.values.flatMap { entries -> [Finding] in
      guard (2...Self.longest).contains(entries.count) else { return [] }
      let sorted = entries.enumerated().sorted {
        ($0.element.number, $0.element.day, $0.offset) < ($1.element.number, $1.element.day, $1.offset)
      }.map(\.element)
      let kept = longestInOrder(sorted.map { ($0.number, $0.day) })
      return sorted.indices.filter { !kept.contains($0) }.map { index in
        let odd = sorted[index]
        let conflict = kept.map { sorted[$0] }.first { entry in
          entry.number == odd.number || (entry.number < odd.number) != (entry.day < odd.day)
        }
        return finding(on: odd.reference, odd.day, conflict?.reference, conflict?.day)
      }
    }
  }

  private func finding(on odd: Reference, _ day: Day, _ other: Reference?, _ otherDay: Day?) -> Finding {
    let (symbol, otherSymbol) = (odd.symbol.asPrinted, other?.symbol.asPrinted ?? "")
    let (date, otherDate) = (vietnamese(day), otherDay.map(vietnamese) ?? "")
    return finding(
      .internalConflict, at: odd.passage,
      BilingualText(
        vi: "Số và ngày của “\(symbol)” không theo thứ tự", en: "Number and date of “\(symbol)” are out of order"),
      because: BilingualText(
        vi: "“\(symbol)” ghi ngày \(date), “\(otherSymbol)” cùng cơ quan ghi ngày \(otherDate).",
        en: "“\(symbol)” is dated \(date), “\(otherSymbol)” of the same issuer \(otherDate)."),
      notes: other.map {
        [Finding.Note(passage: $0.passage, text: BilingualText(vi: "Văn bản kia", en: "The other document"))]
      } ?? [])
  }

  /// The places of the longest run in which numbers and dates rise together; of equally long ones that with the smaller numbers.
  private func longestInOrder(_ entries: [(number: Int, day: Day)]) -> [Int] {
    var length = [Int](repeating: 1, count: entries.count)
    var before = [Int?](repeating: nil, count: entries.count)
    for index in entries.indices {
      for earlier in 0..<index
      where entries[earlier].number < entries[index].number && entries[earlier].day <= entries[index].day
        && length[earlier] + 1 > length[index]
      {
        length[index] = length[earlier] + 1
        before[index] = earlier
      }
    }
    guard let longest = length.max(), var at = length.firstIndex(of: longest) else { return [] }
    var run = [at]
    while let earlier = before[at] {
      run.append(earlier)
      at = earlier
    }
    return run.reversed()
  }

  /// Whose series it is; nil where the symbol is shared by many and no issuer is named.
  private func issuer(of reference: Reference) -> String? {
    let symbol = reference.symbol
    let agency = symbol.family == .officialLetter ? symbol.agency : String(symbol.agency.prefix { $0 != "-" })
    guard Self.shared.contains(agency) else { return agency }
    guard let named = reference.issuer else { return nil }
    let words = foldForSearch(named)
    guard ["tinh", "huyen", "thanh pho", "xa ", "phuong", "thi xa"].contains(where: { words.contains($0) }) else {
      return nil
    }
    return agency + " "
      + words.replacing("chu tich ", with: "").replacing("uy ban nhan dan", with: "ubnd")
      .replacing("hoi dong nhan dan", with: "hdnd")
  }

  private static let shared: Set<String> = ["UBND", "HĐND", "BCĐ", "BCH", "HĐTĐ", "TTHĐND", "UBMTTQ", "BQL", "TTYT"]
  /// A series of more is no list that somebody wrote.
  private static let longest = 300
}
