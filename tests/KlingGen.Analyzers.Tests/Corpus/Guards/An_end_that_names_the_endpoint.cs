public sealed class Builder
{
    public Dictionary<string, object> Build(string url, string prompt, string image)
    {
        var body = new Dictionary<string, object> { ["prompt"] = prompt };
        if (url.EndsWith("kling-video/v3/pro/image-to-video"))
        {
            body["start_image_url"] = image; //! KLG1001
        }
        else if (url.EndsWith("/image-to-video"))
        {
            body["start_image_url"] = image; //~
        }

        return body;
    }
}
