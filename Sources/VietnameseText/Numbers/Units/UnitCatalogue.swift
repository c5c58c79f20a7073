/// Units and counted nouns of the sector, in small letters, one way of writing each; see `readUnit`.
///
/// A measure weighs or measures; a counted noun names what is counted ("xã", "sản phẩm"). Longer names win over shorter
/// ones ("chuỗi liên kết" over "chuỗi"). `duration` words measure time and never make a figure.
enum UnitCatalogue {
  static let measures = """
    ha; hecta; héc ta; m2; m3; km2; km; m; cm; mm; dm; tấn; tạ; yến; kg; kilôgam; gam; gram; lít; ml; đồng; vnđ; vnd; usd
    %; phần trăm; điểm phần trăm; điểm %; kw; kwh; mw; kva; sào; độ
    """

  static let counted = """
    con; con giống; cây; cây giống; cây xanh; hộ; hộ gia đình; hộ dân; hộ nghèo; nhân khẩu; khẩu; xã; phường; thị trấn; thôn
    thôn bản; bản; xóm; huyện; quận; tỉnh; thành phố; thị xã; khu; khu dân cư; khu vực; vùng; vùng trồng; vùng sản xuất; điểm; điểm chợ
    điểm cầu; phiên chợ; phiên giao dịch; lượt khách; lượt nông dân; gian hàng; chợ; siêu thị; cửa hàng; lớp; khóa; khóa đào tạo; sản phẩm; htx; hợp tác xã; tổ hợp tác; tht
    liên hiệp hợp tác xã; liên hiệp htx; doanh nghiệp; công ty; trang trại; gia trại; chuỗi; chuỗi liên kết; chuỗi giá trị; mô hình
    công trình; danh mục công trình; danh mục; hạng mục; dự án; đề án; đề tài; nhiệm vụ; chương trình; chuyên đề; hội nghị; hội thảo
    hội chợ; cuộc họp; cuộc; đoàn; đoàn kiểm tra; đợt; buổi; lượt; lượt con; lượt người; lượt hộ; lượt cơ sở; người; người dân
    người lao động; học viên; cán bộ; công chức; viên chức; đại biểu; lao động; hội viên; đoàn viên; thành viên; khuyến nông viên
    cộng tác viên; nông dân; tập thể; cá nhân; tổ chức; tổ chức, cá nhân; đơn vị; cơ sở; cơ quan; hồ; hồ chứa; hồ sơ; giấy
    giấy chứng nhận; giấy xác nhận; giấy phép; giấy khen; bằng khen; chứng chỉ; chứng nhận; mã số; mã; vườn; vườn ươm; mẫu; vụ; vụ việc
    vụ cháy; ổ dịch; dịch bệnh; ca; trường hợp; bộ; bộ tài liệu; cuốn; quyển; tờ; tờ rơi; ấn phẩm; bản tin; tin; bài; bài viết; tin bài
    tin, bài; phim phóng sự; phóng sự; phim; video; clip; chuyên mục; chuyên trang; băng rôn; pano; áp phích; gian; tiêu chí; chỉ tiêu
    sao; lần; giống; loại; loài; lồng; lồng bè; lồng cá; bè; ao; máy; thiết bị; xe; chiếc; cái; tàu; tàu cá; thuyền; trạm; trạm bơm; đập
    kênh; tuyến; tuyến đường; tuyến đê; cầu; cống; nhà; nhà máy; phòng; trường; văn bản; quyết định; kế hoạch; nghị quyết; báo cáo
    thủ tục; thủ tục hành chính; tthc; dịch vụ công; lĩnh vực; nội dung; giải pháp; gói thầu; hợp đồng; nhãn hiệu; thương hiệu
    chỉ dẫn địa lý; sáng kiến; liều; gốc; thùng; tổ; tổ đội; đàn; đàn ong; bao; túi; tấm; câu lạc bộ; nhóm; nhóm hộ; đối tượng; vị trí; bến
    cảng; quy trình; tiêu chuẩn; quy chuẩn; đồng chí; biên chế; bể; giếng; lò; cụm; cụm công nghiệp; khu công nghiệp; làng nghề
    nghề; ngôi nhà; căn nhà; thửa; lô; ô; chốt; ngày công; công lao động; chủ rừng; vật nuôi; đầu sách; học sinh; phụ nữ; thanh niên; việc làm; ý kiến; cuộc thanh tra
    cuộc kiểm tra; đối tác; thị trường; sự kiện; phiếu; gia đình; bệnh nhân; trẻ em; lớp tập huấn; buổi tập huấn; khung; đơn; giải
    bác sĩ; y sĩ; dược sĩ; điều dưỡng; nhân viên y tế; giường; giường bệnh; trạm y tế; bệnh viện; phòng khám; kỹ thuật; ca mắc; ca bệnh
    giáo viên; giảng viên; sinh viên; trường học; trường mầm non; phòng học; lớp học; điểm trường; thí sinh; huy chương; nhà văn hóa
    phương tiện; chuyến; điểm đen; trạm cân; trạm biến áp; bãi; bãi rác; khách; du khách; căn hộ; căn; camera; tài khoản; máy tính; di tích
    cơ sở giáo dục; cơ sở y tế; cán bộ, chiến sĩ; đôi; viên; khu tái định cư; trạm kiểm lâm; vụ tai nạn; vụ vi phạm; tổ chức đảng; chi bộ; đảng viên; cộng đồng
    chủ đầu tư; nhà đầu tư; nhà thầu; vườn hoa; công viên; đoàn nghệ thuật; vận động viên; lượt vận động viên; lượt bệnh nhân; hiện vật; lễ hội
    biển báo; cọc tiêu; nút giao; vụ án; bị can; học bổng; suất học bổng; suất quà; phần quà; thuê bao; chữ ký số; hộ cận nghèo; trung tâm thương mại; trang; tàu thuyền; kiến nghị; ngầm; đồ án; người khuyết tật; hộ kinh doanh; bé trai; bé gái
    """

  static let duration = "tháng; năm; ngày; giờ; phút; giây; tuần; quý; thế kỷ; thập kỷ; tuổi; mùa"

  static let magnitudes: Set<WordKey> = ["trăm", "nghìn", "ngàn", "vạn", "triệu", "tỷ", "tỉ"]

  /// What may stand after "/" in a rate beside units and counted nouns: "m3/ha/năm", "tấn/vụ".
  static let rateWords: Set<WordKey> = [
    "năm", "tháng", "ngày", "vụ", "lứa", "dân", "vạn", "giờ", "người", "hộ", "xã", "lao", "mét", "tuần", "quý", "đầu",
  ]

  /// Printed in capitals in the unit.
  static let abbreviations: [String: String] = ["htx": "HTX", "tht": "THT", "tthc": "TTHC", "usd": "USD", "vnđ": "VNĐ"]

  /// Names whose unit is another: "113 danh mục công trình" counts công trình.
  static let renamed: [String: String] = [
    "danh mục công trình": "công trình", "hecta": "ha", "héc ta": "ha", "phần trăm": "%", "điểm %": "điểm phần trăm",
    "lớp tập huấn": "lớp", "buổi tập huấn": "buổi", "bộ tài liệu": "bộ", "cây xanh": "cây", "vnđ": "đồng",
    "vnd": "đồng",
    "vườn ươm": "vườn", "vụ cháy": "vụ", "chuỗi": "chuỗi", "vụ tai nạn": "vụ", "vụ vi phạm": "vụ",
  ]
}
