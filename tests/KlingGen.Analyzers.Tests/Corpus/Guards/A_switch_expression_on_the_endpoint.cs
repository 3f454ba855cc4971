public sealed class InputFactory
{
    public object Create(string endpoint, string prompt, string image) => endpoint switch
    {
        "fal-ai/kling-video/v3/pro/image-to-video" => new
        {
            prompt,
            start_image_url = image, //! KLG1001
        },
        "fal-ai/kling-video/v3/pro/text-to-video" => new
        {
            prompt,
            negative_prompt = "people", //! KLG1002
        },
        "fal-ai/kling-video/o3/pro/image-to-video" => new
        {
            prompt,
            image_url = image,
            cfg_scale = 0.5, //! KLG1003
        },
        "fal-ai/kling-video/o3/pro/reference-to-video" => new
        {
            prompt,
            start_image_url = image, //~
        },
        "fal-ai/kling-video/v2.6/pro/image-to-video" => new
        {
            prompt,
            start_image_url = image, //~
        },
        _ => new
        {
            prompt,
            image_url = image,
            negative_prompt = "people", //~
        },
    };
}
