namespace KlingGen.Emulator.Errors;

/// <summary>The model errors that fal documents, and <c>image_aspect_ratio_error</c>, which was seen.</summary>
internal static class ModelErrorCatalogue
{
    public static IReadOnlyDictionary<string, ModelErrorEntry> All { get; } = new Dictionary<string, ModelErrorEntry>
    {
        ["internal_server_error"] = new(500, "Internal server error", IsRetryable: true),
        ["generation_timeout"] = new(504, "Generation timeout", IsRetryable: true),
        ["downstream_service_error"] = new(400, "Downstream service error", IsRetryable: true),
        ["downstream_service_unavailable"] = new(500, "Downstream service unavailable", IsRetryable: true),
        ["content_policy_violation"] = new(422, "The content could not be processed because it contained material flagged by a content checker."),
        ["no_media_generated"] = new(422, "No media was generated"),
        ["image_too_small"] = new(422, "Image too small", """{"min_height":300,"min_width":300}"""),
        ["image_too_large"] = new(422, "Image too large", """{"max_height":4096,"max_width":4096}"""),
        ["image_aspect_ratio_error"] = new(422, "Image aspect ratio is not supported", """{"min_aspect_ratio":0.4,"max_aspect_ratio":2.5}"""),
        ["image_load_error"] = new(422, "Image load error"),
        ["file_download_error"] = new(422, "File download error"),
        ["face_detection_error"] = new(422, "Could not detect face in the image"),
        ["file_too_large"] = new(422, "File too large", """{"max_size":10485760}"""),
        ["greater_than"] = new(422, "Input should be greater than 0", """{"gt":0}"""),
        ["greater_than_equal"] = new(422, "Input should be greater than or equal to 0", """{"ge":0}"""),
        ["less_than"] = new(422, "Input should be less than 1", """{"lt":1}"""),
        ["less_than_equal"] = new(422, "Input should be less than or equal to 20", """{"le":20}"""),
        ["multiple_of"] = new(422, "Input should be a multiple of 8", """{"multiple_of":8}"""),
        ["sequence_too_short"] = new(422, "Sequence should have at least 1 items", """{"min_length":1}"""),
        ["sequence_too_long"] = new(422, "Sequence should have at most 4 items", """{"max_length":4}"""),
        ["one_of"] = new(422, "Input should be '5' or '10'", """{"expected":["5","10"]}"""),
        ["feature_not_supported"] = new(422, "Feature not supported"),
        ["invalid_archive"] = new(422, "Could not read or process the provided archive.", """{"supported_extensions":[".zip",".tar.gz"]}"""),
        ["archive_file_count_below_minimum"] = new(
            422, "Too few files in the archive.", """{"min_count":10,"provided_count":8,"supported_extensions":[".jpg",".png"]}"""),
        ["archive_file_count_exceeds_maximum"] = new(
            422, "Too many files in the archive.", """{"max_count":100,"provided_count":150,"supported_extensions":[".jpg",".png"]}"""),
        ["audio_duration_too_long"] = new(422, "Audio duration exceeds the maximum allowed.", """{"max_duration":60,"provided_duration":90}"""),
        ["audio_duration_too_short"] = new(422, "Audio duration is too short.", """{"min_duration":5,"provided_duration":2}"""),
        ["unsupported_audio_format"] = new(422, "Unsupported audio format.", """{"supported_formats":[".mp3",".wav",".ogg"]}"""),
        ["unsupported_image_format"] = new(422, "Unsupported image format.", """{"supported_formats":[".jpg",".jpeg",".png",".webp"]}"""),
        ["unsupported_video_format"] = new(422, "Unsupported video format.", """{"supported_formats":[".mp4",".mov",".webm"]}"""),
        ["video_duration_too_long"] = new(422, "Video duration exceeds the maximum allowed.", """{"max_duration":60,"provided_duration":120}"""),
        ["video_duration_too_short"] = new(422, "Video duration is too short.", """{"min_duration":3,"provided_duration":1}"""),
    };
}
