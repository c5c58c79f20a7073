@testable import Checks
import Domain
import Testing

@Suite("Paragraphs as departments write them") struct RealisticTextsTests {
  @Test("nothing is objected to", arguments: paragraphs)
  func silent(text: String) throws {
    #expect(try checkDocument(read(text)).map { "\($0.check): \($0.passage.quote)" } == [])
  }

  @Test("nor to anything in whole documents, but for notes", arguments: realisticDocuments.map(\.text))
  func documents(text: String) throws {
    let faults = try checkDocument(read(text)).filter { $0.severity > .note }
    #expect(faults.map { "\($0.check): \($0.passage.quote): \($0.explanation.vi)" } == [])
  }

  static let paragraphs = [
    // health
    "Tỷ lệ bao phủ bảo hiểm y tế đạt 95,2% dân số, tăng 1,1% so với cùng kỳ; số bác sĩ đạt 10,5 bác sĩ/vạn dân, số giường bệnh đạt 35 giường/vạn dân.",
    "Toàn tỉnh ghi nhận 1.240 ca sốt xuất huyết, giảm 35,2% so với cùng kỳ năm trước; không có ca tử vong. Phun hóa chất tại 120 thôn, xử lý 85 ổ dịch.",
    "Trong năm khám 1.254.300 lượt người, trong đó nội trú 182.400 lượt; công suất sử dụng giường bệnh đạt 92,5%; thực hiện 12.540 ca phẫu thuật.",
    "Bệnh viện đa khoa tỉnh chủ trì, phối hợp với Trung tâm Kiểm soát bệnh tật tổ chức 12 lớp tập huấn cho 450 cán bộ y tế xã.",
    // education
    "Năm học 2024 - 2025, toàn tỉnh có 642 trường với 8.450 lớp và 285.600 học sinh; tỷ lệ trường đạt chuẩn quốc gia đạt 72,4%, vượt 2,4% so với kế hoạch.",
    "Tỷ lệ học sinh tốt nghiệp trung học phổ thông đạt 99,3%, xếp thứ 12 toàn quốc; có 45 giải học sinh giỏi quốc gia (02 giải nhất, 11 giải nhì, 18 giải ba, 14 giải khuyến khích).",
    "Tuyển dụng 380/420 giáo viên, đạt 90,5%; bồi dưỡng thường xuyên cho trên 12.000 lượt giáo viên; 100% trường có thư viện.",
    "a) Sở Giáo dục và Đào tạo: chủ trì tham mưu quy hoạch mạng lưới trường, lớp.\n\nb) Sở Tài chính: cân đối, bố trí kinh phí.\n\nc) Sở Nội vụ: thẩm định biên chế.\n\nd) Ủy ban nhân dân các huyện: sắp xếp các điểm trường.\n\nđ) Sở Thông tin và Truyền thông: tuyên truyền.",
    // transport
    "Hoàn thành 12,5 km đường tỉnh, 40 km đường huyện; kiên cố hóa 25 km mặt đường với tổng diện tích 87.500 m2, giải ngân 120,5 tỷ đồng, đạt 96,4% kế hoạch.",
    "Xảy ra 145 vụ tai nạn giao thông, làm 62 người chết, 118 người bị thương; giảm 12 vụ (7,6%), giảm 5 người chết (7,5%) so với cùng kỳ.",
    "Khối lượng vận chuyển hàng hóa ước đạt 8,45 triệu tấn, tăng 6,2%; vận chuyển hành khách 12,3 triệu lượt người, luân chuyển 845 triệu tấn.km.",
    "Kiểm tra tải trọng 4.500 lượt xe, xử lý 320 trường hợp vi phạm, xử phạt 2,4 tỷ đồng, tước giấy phép lái xe 45 trường hợp.",
    // agriculture
    "Diện tích gieo trồng lúa xuân 15.585 ha, năng suất 58,2 tạ/ha, sản lượng 90.700 tấn; diện tích ngô 13.763 ha, sản lượng 68.500 tấn.",
    "Khai thác 348.284 m3 gỗ các loại, 27.312 tấn nhựa thông; khai thác gỗ rừng trồng tập trung 2.400 ha, trồng lại 2.250 ha.",
    "Đàn trâu 63.875 con, giảm 2,1%; đàn lợn 176.628 con, tăng 1,8%; sản lượng thịt hơi 42.500 tấn; nuôi thủy sản 1.210 ha, sản lượng 950 tấn.",
    "Dung tích 15 hồ lớn đạt khoảng 67,6% (tương đương 26,81 triệu m3); mực nước trung bình 3,7 m; diện tích tưới chủ động 25.700 ha.",
    "Tỷ lệ hộ nghèo giảm từ 8,5% xuống còn 6,2%, giảm 2,3 điểm phần trăm; thu nhập bình quân 45,6 triệu đồng/người/năm, gấp 1,3 lần năm 2020.",
    "Công nhận mới 12 sản phẩm OCOP, lũy kế 99 sản phẩm, trong đó 05 sản phẩm 04 sao; 10 sản phẩm hết hạn chứng nhận.",
    // finance, home affairs, culture
    "Thu ngân sách 6 tháng đạt 4.520 tỷ đồng, bằng 52,3% dự toán Trung ương giao, 48,7% dự toán tỉnh giao, tăng 8,4% so với cùng kỳ; thu xuất nhập khẩu 1.850 tỷ đồng.",
    "Cắt giảm 35% thời gian giải quyết của 120 thủ tục hành chính; tỷ lệ hồ sơ trực tuyến đạt 78,5%; 100% xã, phường có bộ phận một cửa.",
    "Đón 2,45 triệu lượt khách, trong đó 85.000 lượt khách quốc tế; tổng thu từ du lịch 1.960 tỷ đồng, tăng 18,8%.",
  ]
}
