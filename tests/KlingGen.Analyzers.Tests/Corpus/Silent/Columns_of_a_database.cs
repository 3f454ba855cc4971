using System.ComponentModel.DataAnnotations.Schema;

[Table("video_jobs")]
public sealed class VideoJob
{
    public int Id { get; set; }

    [Column("model")]
    public string Model { get; set; } = "fal-ai/kling-video/v3/pro/image-to-video";

    [Column("start_image_url")] //~
    public string? StartImageUrl { get; set; }

    [Column("negative_prompt")] //~
    public string? NegativePrompt { get; set; }

    [Column("cfg_scale")] //~
    public double? CfgScale { get; set; }
}

public sealed class Mapping
{
    public void Configure(EntityTypeBuilder<VideoJob> builder)
    {
        builder.Property(job => job.NegativePrompt).HasColumnName("negative_prompt").HasMaxLength(2500); //~
        builder.Property(job => job.CfgScale).HasColumnName("cfg_scale"); //~
        builder.Property(job => job.StartImageUrl).HasColumnName("start_image_url"); //~
    }

    public VideoJob Create(string negative) => new() { NegativePrompt = negative, CfgScale = 0.5, StartImageUrl = "https://example.com/a.png" }; //~
}
//# file: EntityFramework.cs
public sealed class EntityTypeBuilder<T>
{
    public PropertyBuilder Property<TProperty>(System.Linq.Expressions.Expression<Func<T, TProperty>> property) => new(property.ToString());
}

public sealed class PropertyBuilder(string name)
{
    public PropertyBuilder HasColumnName(string column) => new(name + column);

    public PropertyBuilder HasMaxLength(int length) => new(name + length);
}
