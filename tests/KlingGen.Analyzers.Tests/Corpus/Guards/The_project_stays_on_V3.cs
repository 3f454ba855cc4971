//# target: V3
public sealed class InputFactory
{
    public void Fill(Dictionary<string, object> input, string model, string image)
    {
        if (model.Contains("kling-video/v3/"))
        {
            input["start_image_url"] = image; //~
            input["cfg_scale"] = 0.5; //~
        }
        else if (model.Contains("kling-video/o3/"))
        {
            input["negative_prompt"] = "people"; //! KLG1002
        }
    }
}
