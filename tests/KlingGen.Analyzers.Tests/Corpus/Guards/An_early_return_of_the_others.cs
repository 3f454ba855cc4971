public sealed class InputFactory
{
    public Dictionary<string, object> Create(string model, string prompt, string image)
    {
        var input = new Dictionary<string, object> { ["prompt"] = prompt };
        if (!model.Contains("kling-video/v3/"))
        {
            input["image_url"] = image;
            input["negative_prompt"] = "people"; //~
            return input;
        }

        input["start_image_url"] = image; //! KLG1001
        input["cfg_scale"] = 0.5; //! KLG1003
        return input;
    }
}
