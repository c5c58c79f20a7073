// swift-format-ignore-file: a row is a line of the catalogue's file
extension StandardIndicators {
  static let cooperatives = """
    HTX.MOI,Hợp tác xã nông nghiệp thành lập mới,HTX,Hợp tác xã và liên kết,thời kỳ,tăng,0,,,,,Chi cục Phát triển nông thôn,,
    HTX.GIAITHE,Hợp tác xã nông nghiệp giải thể,HTX,Hợp tác xã và liên kết,thời kỳ,giảm,0,,,,,Chi cục Phát triển nông thôn,,
    HTX.TONG,Hợp tác xã nông nghiệp đang hoạt động,HTX,Hợp tác xã và liên kết,thời điểm,tăng,0,,,,,Chi cục Phát triển nông thôn,,
    HTX.XEPLOAI,Hợp tác xã nông nghiệp được đánh giá xếp loại,HTX,Hợp tác xã và liên kết,thời điểm,tăng,0,,,,,Chi cục Phát triển nông thôn,,
    HTX.TOTKHA,Hợp tác xã nông nghiệp xếp loại tốt và khá,HTX,Hợp tác xã và liên kết,thời điểm,tăng,0,,,,,Chi cục Phát triển nông thôn,,
    HTX.TOTKHA.TYLE,Tỷ lệ hợp tác xã nông nghiệp xếp loại tốt và khá,%,Hợp tác xã và liên kết,tỷ lệ,tăng,1,,%(HTX.TOTKHA; HTX.XEPLOAI),,,Chi cục Phát triển nông thôn,,
    HTX.YEU,Hợp tác xã nông nghiệp xếp loại yếu,HTX,Hợp tác xã và liên kết,thời điểm,giảm,0,,,,,Chi cục Phát triển nông thôn,,
    HTX.YEU.TYLE,Tỷ lệ hợp tác xã nông nghiệp xếp loại yếu,%,Hợp tác xã và liên kết,tỷ lệ,giảm,1,,%(HTX.YEU; HTX.XEPLOAI),,,Chi cục Phát triển nông thôn,,
    HTX.THANHVIEN,Thành viên hợp tác xã nông nghiệp,người,Hợp tác xã và liên kết,thời điểm,tăng,0,,,,,Chi cục Phát triển nông thôn,,
    HTX.TAPHUAN,Lớp tập huấn cho hợp tác xã,lớp,Hợp tác xã và liên kết,thời kỳ,tăng,0,,,,,Chi cục Phát triển nông thôn,,
    LK.CHUOI.MOI,Chuỗi liên kết sản xuất và tiêu thụ xây dựng mới,chuỗi,Hợp tác xã và liên kết,thời kỳ,tăng,0,,,,,Chi cục Phát triển nông thôn,,
    LK.CHUOI,Chuỗi liên kết sản xuất và tiêu thụ đang hoạt động,chuỗi,Hợp tác xã và liên kết,thời điểm,tăng,0,,,,,Chi cục Phát triển nông thôn,,
    """
}
