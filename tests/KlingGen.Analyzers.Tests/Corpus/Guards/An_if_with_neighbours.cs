public sealed class BodyBuilder
{
    public Dictionary<string, object> Build(string model, string prompt, string image)
    {
        var body = new Dictionary<string, object> { ["prompt"] = prompt };
        if (model.Contains("kling-video/v3/"))
        {
            body["start_image_url"] = image; //! KLG1001
            body["cfg_scale"] = 0.5; //! KLG1003
        }
        else if (model.Contains("kling-video/v2.6/"))
        {
            body["start_image_url"] = image; //~
        }
        else if (model.Contains("kling"))
        {
            body["image_url"] = image;
            body["negative_prompt"] = "blur"; //~
            body["cfg_scale"] = 0.5; //~
        }
        else
        {
            body["image_url"] = image;
            body["negative_prompt"] = "blur"; //~
        }

        return body;
    }
}
